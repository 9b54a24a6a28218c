/* Stands in for a package that the theme imports and this site never calls. */
export const Highlight = () => null;
export const Prism = {languages: {}};
export const themes = {palenight: {plain: {}, styles: []}, github: {plain: {}, styles: []}};
