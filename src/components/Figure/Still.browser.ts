/** Stands in for Still.server.tsx in the browser, so that no figure's code is part of the page's. */
export default null;
