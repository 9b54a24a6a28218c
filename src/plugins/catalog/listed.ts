import {entriesOf} from '../../pipeline/catalog/read';
import type {Catalog, Dataset} from '../../pipeline/catalog/types';
import type {Listed, Names} from '../../catalog/data';
import {bytes, counted, day} from '../../catalog/format';
import {JOB_KINDS} from '../../catalog/words';
import {calledOf} from './names';

type Entry = ReturnType<typeof entriesOf>[number];

/** All entries as the list shows them. */
export function listedOf(catalog: Catalog, names: Names): Listed[] {
  const domainOf = new Map(catalog.datasets.map(({id, domain}) => [id, domain]));
  const domains = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => domainOf.get(id) ?? []))].sort();
  return entriesOf(catalog).map((entry): Listed => {
    const {id, kind, description} = entry;
    const expert = 'expert' in entry ? names[entry.expert]?.name : undefined;
    return {
      id, kind, name: calledOf(entry), description: kind === 'report' ? entry.question : description, owner: kind === 'expert' ? entry.department : entry.owner,
      domains: domains(datasetsOf(entry)), columns: [], facts: [...(expert ? [expert] : []), ...factsOf(entry)],
      ...(kind === 'dataset' ? datasetParts(entry) : {}),
    };
  });
}

function datasetParts({layer, schema, personalData, freshness}: Dataset): Partial<Listed> {
  return {layer, columns: schema.map(({name}) => name), personalData, stale: freshness.stale, promised: freshness.promiseHours !== undefined};
}

/** The datasets that say to which domains an entry belongs. */
function datasetsOf(entry: Entry): readonly string[] {
  if (entry.kind === 'dataset') return [entry.id];
  if (entry.kind === 'job') return entry.writes;
  return entry.kind === 'model' ? entry.trainedOn : entry.datasets;
}

function factsOf(entry: Entry): string[] {
  if (entry.kind === 'job') return [JOB_KINDS[entry.jobKind], ...(entry.failures > 0 ? [counted(entry.failures, 'failure')] : [])];
  if (entry.kind === 'model') return [counted(entry.versions.length, 'version')];
  if (entry.kind === 'project') return [counted(entry.datasets.length, 'dataset'), counted(entry.jobs.length, 'job')];
  if (entry.kind !== 'dataset') return [];
  const {records, files, versions} = entry;
  const size = records === null ? counted(files, 'file') : counted(records, 'row');
  return [size, bytes(entry.bytes), ...(versions[0] ? [`updated ${day(versions[0].at)}`] : [])];
}
