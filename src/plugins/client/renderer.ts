/**
 * What stands for React in a finished site: Preact, with the same interface in an eighth of the bytes. On both sides, since the names that
 * `useId` gives have to be the same in the page's HTML and in the browser. While one writes, React itself stays: it replaces a changed
 * component without losing the page's state.
 */
export const renderer = {react: 'preact/compat', 'react-dom': 'preact/compat'};
