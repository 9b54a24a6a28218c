// Change: the theme's link with the chapter's number before it and the reader's ticks after it.
import Link from '@docusaurus/Link';
import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocSidebarItem/Link';
import ChapterTicks from '../../../components/ChapterTicks';
import {useGuide} from '../../../components/guide';

export default function DocSidebarItemLink({item, onItemClick, activePath}: Props) {
  const active = isActiveSidebarItem(item, activePath);
  const chapter = useGuide().chapters.find((c) => c.id === item.customProps?.chapter);
  return (
    <li className="menu__list-item">
      <Link
        className={active ? 'menu__link menu__link--active' : 'menu__link'}
        aria-current={active ? 'page' : undefined}
        to={item.href}
        onClick={() => onItemClick?.(item)}>
        <span className="sidebar-number">{chapter?.number}</span>
        <span className="sidebar-title">{item.label}</span>
        {chapter && <ChapterTicks chapter={chapter} />}
      </Link>
    </li>
  );
}
