import * as z from 'zod';
import {parts} from './parts';

/**
 * One strict schema per kind of content: it gives the type, the check and the message.
 * `description` says what would be right, `example` is the line a writer can copy.
 */
export const field = <T extends z.ZodType>(schema: T, description: string, example: string): T =>
  schema.meta({description, example}) as T;

export const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const text = z.string().trim().min(1);
export const id = field(kebab, 'made of small letters, digits and hyphens', 'id: safety-stock');
export const was = field(z.array(kebab), 'a list of former ids', 'was: [former-id]');
const whole = z.number().int().positive();

const purposeItem = z.strictObject({
  id,
  text: field(text, 'a sentence that begins with a verb', 'text: Sketch which decisions a learned model could help.'),
  was: was.optional(),
});

const isDay = z.iso.date();
const day = field(isDay, 'a day, as 2026-11-26', 'checked: 2026-11-26');

/** What readers of the feed are told when a chapter says something else than before. */
const rewrittenItem = z.strictObject({
  date: field(isDay, 'a day, as 2026-11-26', 'date: 2026-11-26'),
  text: field(text, 'one sentence on what is new', 'text: Section 3 now begins from the purchase orders.'),
});

/** Front matter of docs/<part>/<id>/index.mdx. */
export const frontMatterSchema = z.strictObject({
  id: field(kebab, 'the name of its folder', 'id: intro-into-the-domain'),
  title: field(text, 'the title of the chapter', 'title: Intro into the domain'),
  description: field(
    text,
    'one sentence of 50 to 160 characters',
    'description: What the chapter gives, in one sentence.',
  ),
  part: field(
    z.enum(parts.map((part) => part.id)),
    `one of ${parts.map((part) => part.id).join(', ')}`,
    'part: domain',
  ),
  sidebar_position: field(whole, 'the number of the chapter within its part', 'sidebar_position: 1'),
  status: field(z.enum(['complete', 'path', 'draft']), 'one of complete, path, draft', 'status: draft'),
  minutes: field(whole, 'a whole number of minutes', 'minutes: 60'),
  prerequisites: field(z.array(kebab), 'a list of chapter ids, empty when there are none', 'prerequisites: []').default(
    [],
  ),
  purpose: field(
    z.array(purposeItem),
    'a list of items with id and text',
    'purpose: [{id: intro-scope, text: Sketch …}]',
  ).default([]),
  was: was.default([]),
  rewritten: field(
    z.array(rewrittenItem),
    'a list of items with date and text',
    'rewritten: [{date: 2026-11-26, text: Section 3 …}]',
  ).default([]),
  no_video: field(
    text,
    'the reason why the chapter has no video',
    'no_video: No talk on this is better than the text.',
  ).optional(),
});

const address = field(text, 'an address that begins with https://', 'url: https://example.org/article');

/** One entry of docs/_data/bibliography.yml. */
export const referenceSchema = z.strictObject({
  id,
  url: address,
  title: field(text, 'the title as published', "title: 'The Title'"),
  authors: field(z.array(text).min(1), 'a list of names, at least one', 'authors: [Ada Lovelace]'),
  year: field(z.number().int().min(1400).max(2100).nullable(), 'a year, or null for a living document', 'year: 2022'),
  kind: field(
    z.enum(['article', 'book', 'course', 'docs', 'paper', 'podcast', 'repo', 'video']),
    'one of article, book, course, docs, paper, podcast, repo, video',
    'kind: article',
  ),
  publisher: field(text, 'who published it', 'publisher: ACM Queue'),
  minutes: field(z.number().positive().nullable(), 'minutes to read or watch, or null when not known', 'minutes: null'),
  level: field(z.enum(['intro', 'intermediate', 'deep']), 'one of intro, intermediate, deep', 'level: intro'),
  topics: field(z.array(kebab).min(1), 'a list of topics, the home topic first', 'topics: [data-quality]'),
  tier: field(z.enum(['core', 'extra']), 'core or extra', 'tier: core'),
  why: field(text, 'one sentence on what a reader gets', 'why: The shortest account of the idea.'),
  paywall: field(z.boolean(), 'true or false', 'paywall: false'),
  confidence: field(z.enum(['high', 'medium']), 'high or medium', 'confidence: high'),
  archive_url: field(
    text,
    'an address of the web archive',
    'archive_url: https://web.archive.org/web/2024/https://example.org/',
  ),
  perma_url: field(text, 'an address at perma.cc', 'perma_url: https://perma.cc/AAAA-BBBB').optional(),
  speaker: field(text, 'who speaks', 'speaker: Grace Hopper').optional(),
  event: field(text, 'where the talk was given', 'event: PyCon 2024').optional(),
  was: was.optional(),
});

/** One entry of docs/_data/glossary.yml. */
export const termSchema = z.strictObject({
  id,
  term: field(text, 'the term as readers see it', 'term: lead time'),
  definition: field(
    text,
    'one or two sentences of your own',
    'definition: Time from placing an order to having the part.',
  ),
  chapter: field(kebab, 'the id of the chapter that introduces it', 'chapter: intro-into-the-domain'),
  was: was.optional(),
});

/** One entry of docs/_data/troubles.yml, the list of what is wrong at Palmwright. */
export const troubleSchema = z.strictObject({
  id,
  text: field(text, 'a sentence', 'text: Nobody can say what is in stock today.'),
  mended_in: field(kebab, 'the id of the chapter after which it is struck off', 'mended_in: data-quality'),
  was: was.optional(),
});

/** One entry of docs/_data/link-status.yml, which `npm run check:links` writes. */
export const linkSchema = z.strictObject({
  url: address,
  status: field(z.union([z.number(), text]), 'a status, or the name of what went wrong', 'status: 200'),
  checked: day,
  alive: day.optional(),
  moved_to: address.optional(),
  dead_since: day.optional(),
});

export type LinkEntry = z.infer<typeof linkSchema>;
export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type ReferenceEntry = z.infer<typeof referenceSchema>;
export type GlossaryTerm = z.infer<typeof termSchema>;
export type TroubleEntry = z.infer<typeof troubleSchema>;
