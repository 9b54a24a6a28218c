import {department, expert, fieldNotes, flatName, type Contract} from './contracts/contract';
import type {DatasetSpec, FieldNote} from './engine/step';
import {quarantineId} from './check/check';
import {quarantined} from './check/rules';
import {landedId} from './ingest/ingest';
import {rawFolder, rawId} from './ingest/landing';
import {mlSpecs} from './ml/specs';
import {PUBLISHED} from './publish/publish';
import {tables} from './simulate/tables';
import {modelId, type Model} from './transform/models';

/** Every dataset of the pipeline with what people should know of it, by id. */
export function datasetSpecs(contracts: readonly Contract[], models: readonly Model[]): Map<string, DatasetSpec> {
  const all = new Map<string, DatasetSpec>();
  for (const spec of contracts.flatMap(ofContract)) all.set(spec.id, spec);
  for (const model of models) all.set(modelId(model), ofModel(model, all));
  for (const spec of mlSpecs()) all.set(spec.id, spec);
  all.set(PUBLISHED, published);
  return all;
}

const published: DatasetSpec = {
  id: PUBLISHED, layer: 'published', format: 'directory', path: 'data', description: 'Everything that readers may download from the site, with an index.', owner: 'Data Platform',
  expert: 'the-data-engineer', domain: 'data', projects: ['data-platform'], promiseHours: 36, fields: [],
};

/** The four lives of a table: as it came, as it was read, as it was checked, and what was set aside. */
function ofContract(contract: Contract): DatasetSpec[] {
  const table = tables.find((one) => one.id === contract.id);
  if (!table) throw new Error(`contracts/${contract.id}.yml: there is no table of this name`);
  const latency = contract.slaProperties.find((one) => one.property === 'latency');
  const fields = fieldNotes(contract);
  const base = {owner: department(contract), expert: expert(contract), domain: contract.domain, projects: contract.tags, fields};
  const inner = {...base, owner: 'Data Platform', expert: 'the-data-engineer'};
  const name = flatName(contract);
  const promise = latency ? {promiseHours: latency.value} : {};
  const upTo = latency?.element ? {upTo: latency.element} : {};
  return [
    {...base, id: rawId(contract.id), layer: 'raw', format: 'directory', path: `raw/${rawFolder(table)}`, ...promise,
      description: `Extracts of ${contract.id} as the ${table.system} system sends them: ${table.cadence.replaceAll('-', ' ')}.`},
    {...inner, ...upTo, id: landedId(contract.id), layer: 'landed', format: 'parquet', path: `store/landed/${name}.parquet`,
      description: `${contract.id} as it was read, before it was checked.`},
    {...base, ...promise, ...upTo, id: contract.id, layer: 'source', format: 'parquet', path: `store/${contract.id.replace('.', '/')}.parquet`,
      description: contract.description.purpose, publishAs: `${contract.id.replace('.', '/')}.parquet`},
    ...(quarantined(contract) === undefined ? [] : [{...inner, id: quarantineId(contract.id), layer: 'quarantine' as const, format: 'parquet' as const, path: `store/quarantine/${name}.parquet`,
      description: `Rows of ${contract.id} that its contract sets aside because they cannot be right.`, publishAs: `quarantine/${name}.parquet`}]),
  ];
}

const LAYERS = {staging: 'staging', marts: 'mart', features: 'features'} as const;

/** A model's columns keep the meaning, and the mark as personal data, that they have where they come from, unless schema.yml says more. */
function ofModel(model: Model, known: ReadonlyMap<string, DatasetSpec>): DatasetSpec {
  const {meta} = model.config;
  const parents = [...model.references.sources.map((pair) => pair.join('.')), ...model.references.refs.flatMap((name) => [...known.keys()].filter((id) => id.endsWith(`.${name}`)))];
  const inherited = parents.flatMap((id) => known.get(id)?.fields ?? []);
  const described = new Map(model.columns.map((column) => [column.name, column]));
  const names = [...new Set([...inherited.map((field) => field.name), ...described.keys()])];
  const fields = names.map((name): FieldNote => {
    const from = inherited.find((field) => field.name === name);
    const column = described.get(name);
    const said = column?.config?.meta;
    const unit = said?.unit ?? (column?.description ? undefined : from?.unit);
    return {
      name, meaning: column?.description || from?.meaning || '', personal: said?.personal ?? from?.personal ?? 'none', nullable: !meta.key.includes(name),
      key: meta.key.includes(name), ...(unit ? {unit} : {}),
    };
  });
  return {
    id: modelId(model), layer: LAYERS[model.folder as keyof typeof LAYERS], format: 'parquet', path: `store/${model.folder}/${model.name}.parquet`,
    description: model.description, owner: meta.owner, expert: meta.expert, domain: meta.domain, projects: meta.projects, fields,
    ...(meta.promise_hours ? {promiseHours: meta.promise_hours} : {}), ...(meta.up_to ? {upTo: meta.up_to} : {}),
    ...(meta.publish ? {publishAs: `${model.folder}/${model.name}.parquet`} : {}),
  };
}
