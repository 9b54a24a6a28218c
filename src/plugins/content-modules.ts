/** Names of the generated modules: the plugin that writes them and the one that imports them must agree. */
export const PLUGIN = 'content-data';

const safe = (id: string) => encodeURIComponent(id).replace(/%/g, '_');

export const referenceFile = (id: string) => `reference-${safe(id)}.json`;
export const termFile = (id: string) => `term-${safe(id)}.json`;
export const referenceModule = (id: string) => `@generated/${PLUGIN}/default/${referenceFile(id)}`;
export const termModule = (id: string) => `@generated/${PLUGIN}/default/${termFile(id)}`;
