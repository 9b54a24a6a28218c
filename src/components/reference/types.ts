import type {GlossaryTerm, Reference} from '../../content';

/** The record that a tag's id names; `missing` where no record has that id (the content door says so too). */
export type Found<T> = T | {id: string; missing: true};

/** A work as a page that names it knows it: where else it is cited is known to the list of all works. */
export type ReferenceRecord = Omit<Reference, 'citedIn'>;
export type ReferenceData = Found<ReferenceRecord>;
export type TermData = Found<GlossaryTerm>;

export const isMissing = <T extends object>(data: Found<T>): data is {id: string; missing: true} => 'missing' in data;
