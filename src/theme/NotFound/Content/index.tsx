// Change: says which address was asked for, suggests the nearest pages, and links to the contents and the references.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/NotFound/Content';
import clsx from 'clsx';
import {useEveryChapterLater} from '../../../components/everyChapterLater';
import {nearestPages, type KnownPage} from './nearest';
import styles from './styles.module.css';

const PAGES: KnownPage[] = [
  {path: '/chapters/', title: 'Contents'},
  {path: '/references/', title: 'References'},
  {path: '/glossary/', title: 'Glossary'},
  {path: '/about/', title: 'About this guide'},
];

export default function NotFoundContent({className}: Props) {
  const base = useBaseUrl('/');
  const {pathname} = useLocation();
  const asked = useIsBrowser() ? decoded(pathname).replace(base, '/') : undefined; // the server made one page for all addresses
  const chapters = useEveryChapterLater(asked !== undefined).map(({id, title}) => ({path: `/chapters/${id}/`, title}));
  const near = asked === undefined ? [] : nearestPages(asked, [...PAGES, ...chapters]);
  return (
    <main className={clsx('container prose', styles.page, className)}>
      <h1>There is no such page</h1>
      {asked === undefined ? <p>The guide has no page at this address.</p> : (
        <p>
          The guide has no page at <code>{asked.length > 120 ? `${asked.slice(0, 119)}…` : asked}</code>.
        </p>
      )}
      {near.length > 0 && (
        <>
          <p>Near to it:</p>
          <ul>
            {near.map(({path, title}) => (
              <li key={path}>
                <Link to={path}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        All chapters are in the <Link to="/chapters/">contents</Link>, all works in the <Link to="/references/">references</Link>, all
        terms in the <Link to="/glossary/">glossary</Link>. Or begin at the <Link to="/">first page</Link>.
      </p>
    </main>
  );
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
