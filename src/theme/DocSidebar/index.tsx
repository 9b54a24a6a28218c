// Change: one contents for all widths, hidden by the style sheet where it has no room; the theme makes another one for phones.
export {default} from '@theme/DocSidebar/Desktop';
