/** The kinds of things that can be found, as the index names them, and what a reader calls them. */
export const KINDS: Record<string, {one: string; many: string}> = {
  chapter: {one: 'Chapter', many: 'Chapters'},
  reference: {one: 'Reference', many: 'References'},
  term: {one: 'Term', many: 'Glossary'},
  catalog: {one: 'Catalog', many: 'Catalog'},
  figure: {one: 'Figure', many: 'Figures'},
  page: {one: 'Page', many: 'Other pages'},
};
