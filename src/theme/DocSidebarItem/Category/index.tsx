// Change: parts of the book do not fold, so the theme's collapsing button, its state and its scripts are left out; of a long book only what is near is listed.
import Link from '@docusaurus/Link';
import DocSidebarItems from '@theme/DocSidebarItems';
import type {Props} from '@theme/DocSidebarItem/Category';
import {useChaptersBeside} from '../../../components/chaptersBeside';
import PartHeading from '../../../components/PartHeading';

export default function DocSidebarItemCategory({item, onItemClick, activePath, level}: Props) {
  const part = useChaptersBeside().find(({id}) => id === item.customProps?.part);
  const listed = new Set<unknown>(part?.chapters.map(({id}) => id));
  const items = part?.more ? item.items.filter(({customProps}) => listed.has(customProps?.chapter)) : item.items;
  return (
    <li className="sidebar-part">
      <PartHeading part={String(item.customProps?.part)} title={item.label} />
      <ul className="menu__list">
        <DocSidebarItems items={items} onItemClick={onItemClick} activePath={activePath} level={level + 1} />
        {part && part.more > 0 && (
          <li className="menu__list-item">
            <Link className="menu__link" to={`/chapters/#part-${part.id}`}>
              <span /> all {part.chapters.length + part.more} chapters
            </Link>
          </li>
        )}
      </ul>
    </li>
  );
}
