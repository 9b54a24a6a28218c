import type {SidebarItemsGeneratorOption} from '@docusaurus/plugin-content-docs/lib/sidebars/types.js';
import {partFolder, parts} from '../content/parts';

/** The book's sidebar: one group a part, its chapters in the order of `sidebar_position`; ids go along for progress marks. */
export const bookSidebar: SidebarItemsGeneratorOption = ({docs}) =>
  parts.map((part) => ({
    type: 'category' as const,
    label: part.title,
    collapsible: false,
    collapsed: false,
    customProps: {part: part.id},
    items: docs
      .filter((doc) => doc.sourceDirName.split('/')[0] === partFolder(part))
      .sort((a, b) => (a.sidebarPosition ?? Infinity) - (b.sidebarPosition ?? Infinity))
      .map((doc) => ({
        type: 'doc' as const,
        id: doc.id,
        customProps: {chapter: String(doc.frontMatter.chapter ?? doc.id)},
      })),
  })).filter((group) => group.items.length > 0);
