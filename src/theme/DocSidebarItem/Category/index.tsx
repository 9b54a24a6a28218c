// Change: parts of the book do not fold, so the theme's collapsing button, its state and its scripts are left out.
import DocSidebarItems from '@theme/DocSidebarItems';
import type {Props} from '@theme/DocSidebarItem/Category';
import PartHeading from '../../../components/PartHeading';

export default function DocSidebarItemCategory({item, onItemClick, activePath, level}: Props) {
  return (
    <li className="sidebar-part">
      <PartHeading part={String(item.customProps?.part)} title={item.label} />
      <ul className="menu__list">
        <DocSidebarItems items={item.items} onItemClick={onItemClick} activePath={activePath} level={level + 1} />
      </ul>
    </li>
  );
}
