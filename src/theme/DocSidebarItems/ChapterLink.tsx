import Link from '@docusaurus/Link';
import ChapterTicks from '../../components/ChapterTicks';
import type {ChapterFacts} from '../../components/guide';
import {useIsHere} from '../../components/here';

/** A chapter in the sidebar: its number before its title and the reader's ticks after it. */
export default function ChapterLink({chapter}: {chapter: ChapterFacts}) {
  const to = `/chapters/${chapter.id}/`;
  const here = useIsHere()(to);
  return (
    <li className="menu__list-item">
      <Link className={here ? 'menu__link menu__link--active' : 'menu__link'} aria-current={here ? 'page' : undefined} to={to}>
        <span className="sidebar-number">{chapter.number}</span>
        <span className="sidebar-title">{chapter.title}</span>
        <ChapterTicks chapter={chapter} />
      </Link>
    </li>
  );
}
