import {fault, type Fault} from '../fault';
import type {Site} from '../site';
import {isForeign, linksOf} from './urls';

/** Addresses of other sites begin with http:// or https:// and name a host. */
export function checkAddresses(site: Site): Fault[] {
  const {references} = site;
  const inText = site.pages.flatMap((page) =>
    linksOf(page)
      .filter(({url}) => isForeign(url) && !isWeb(url))
      .map(({url, line}) => wrong(page.file, line, url, 'the link')),
  );
  const inData = references.entries.flatMap(({value, index}) =>
    (['url', 'archive_url', 'perma_url'] as const).flatMap((name) => {
      const url = value?.[name];
      return url === undefined || isWeb(url)
        ? []
        : [wrong(references.file, references.lineOf([index, name]), url, `"${name}"`)];
    }),
  );
  return [...inText, ...inData];
}

function isWeb(url: string): boolean {
  return /^https?:\/\/([^\s/.:]+\.)+[^\s/.:]+(:\d+)?([/?#]\S*)?$/.test(url) && URL.canParse(url);
}

function wrong(file: string, line: number, url: string, name: string): Fault {
  const bare = url.replace(/^[a-z][a-z0-9+.-]*:\/*|^\/\//i, '');
  return fault('address', file, {
    line,
    what: `${name} has the address "${url}"`,
    right: 'an address begins with https:// and names a host',
    mend:
      isWeb(`https://${bare}`) && !/^mailto:/i.test(url)
        ? `write https://${bare} if that is the page you mean`
        : 'write the address of a page on the web, or remove it',
  });
}
