import type {Reference} from '../../content';

/** A reference for a test: what the test is about, and something for the rest. */
export const reference = (id: string, fields: Partial<Reference> = {}): Reference => ({
  id, url: `https://example.org/${id}`, title: id, authors: ['Ada Lovelace'], year: 2020, kind: 'article', publisher: 'A Press',
  minutes: null, level: 'intro', topics: ['storage'], tier: 'core', why: 'It is short.', paywall: false, confidence: 'high',
  archive_url: `https://web.archive.org/web/2024/https://example.org/${id}`, citedIn: [], ...fields,
});
