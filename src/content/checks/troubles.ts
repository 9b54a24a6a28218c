import {fault, type Fault} from '../fault';
import type {Site} from '../site';
import {attributeText} from '../tagUses';
import {findChapter, unknownChapter} from './known';

/** The list of what is wrong names chapters that exist, and stands at the start or the end of a chapter. */
export function checkTroubles(site: Site): Fault[] {
  return [...mendedIn(site), ...places(site)];
}

function mendedIn(site: Site): Fault[] {
  const {file, entries, lineOf} = site.troubles;
  return entries.flatMap(({value, index}) =>
    value && !findChapter(site, value.mended_in)
      ? [fault('unknown-chapter', file, {line: lineOf([index, 'mended_in']), ...unknownChapter(site, value.mended_in)})]
      : [],
  );
}

function places(site: Site): Fault[] {
  return site.pages.flatMap(({file, tags}) =>
    tags.flatMap((tag) => {
      const at = tag.name === 'Troubles' ? attributeText(tag, 'at') : undefined;
      if (at === undefined || at === 'start' || at === 'end') return [];
      return [
        fault('attribute-value', file, {
          line: tag.line,
          what: `at of <Troubles> is "${at}"`,
          right: 'it is start or end',
          mend: 'write at="start" below the purpose, at="end" in the last section',
        }),
      ];
    }),
  );
}
