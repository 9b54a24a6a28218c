import type {SidebarItemsGeneratorOption} from '@docusaurus/plugin-content-docs/lib/sidebars/types.js';
import {partFolder, parts} from '../content/parts';

/** The order of the book, for the ways to the chapters before and after: one group a part, its chapters in the order of `sidebar_position`. */
export const bookSidebar: SidebarItemsGeneratorOption = ({docs}) =>
  parts.map((part) => ({
    type: 'category' as const,
    label: part.title,
    collapsible: false,
    collapsed: false,
    items: docs
      .filter((doc) => doc.sourceDirName.split('/')[0] === partFolder(part))
      .sort((a, b) => (a.sidebarPosition ?? Infinity) - (b.sidebarPosition ?? Infinity))
      .map(({id}) => ({type: 'doc' as const, id})),
  })).filter((group) => group.items.length > 0);
