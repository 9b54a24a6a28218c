import type {Reference} from '../../content';

/** What a kind of work is called on the page, where that is not its id. */
const LABELS: Partial<Record<Reference['kind'], string>> = {docs: 'documentation', repo: 'repository'};

export const kindLabel = (kind: Reference['kind']): string => LABELS[kind] ?? kind;
