import type {GlossaryTerm, Reference} from '../../content';

/** The record that a tag's id names; `missing` where no record has that id (the content door says so too). */
export type Found<T> = T | {id: string; missing: true};

export type ReferenceData = Found<Reference>;
export type TermData = Found<GlossaryTerm>;

export const isMissing = <T extends object>(data: Found<T>): data is {id: string; missing: true} => 'missing' in data;
