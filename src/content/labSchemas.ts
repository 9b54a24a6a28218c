import * as z from 'zod';
import {field, id, kebab, text, was} from './schemas';

const table = z.string().regex(/^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/);
const codeFile = z.string().regex(/^[a-z0-9][a-z0-9.-]*\.(sql|py)$/);

const data = field(
  z.array(table),
  'a list of published tables, each as schema.table',
  'data: [marts.fct_stock_position]',
);
const title = field(text, 'a short name, without a full stop', 'title: What is in stock today');

/** One entry under `cells` of a chapter's labs/lab.yml. */
export const cellSchema = z.strictObject({
  id,
  title,
  file: field(codeFile, 'a .sql or .py file beside lab.yml', 'file: stock-today.sql'),
  data: data.default([]),
  chart: field(
    z.strictObject({
      kind: field(z.enum(['line', 'bar']), 'line or bar', 'kind: line'),
      x: field(text, 'a column of the result', 'x: week'),
      y: field(z.array(text).min(1).max(4), 'a list of one to four columns of the result', 'y: [quantity]'),
    }),
    'a map of kind, x and y',
    'chart: {kind: line, x: week, y: [quantity]}',
  ).optional(),
  alt: field(text, 'what the picture shows, in words', 'alt: Demand by week, rising each spring.').optional(),
  packages: field(
    z.array(z.enum(['numpy', 'pandas', 'matplotlib'])).min(1),
    'a list of numpy, pandas, matplotlib',
    'packages: [numpy, pandas]',
  ).optional(),
  was: was.optional(),
});

/** One entry under `tasks` of a chapter's labs/lab.yml. */
export const taskSchema = z.strictObject({
  id,
  title,
  purpose: field(kebab, 'the id of a purpose of this chapter', 'purpose: intro-scope'),
  question: field(text, 'Markdown that says what the result must hold', 'question: Which parts are …?'),
  starter: field(codeFile, 'a .sql or .py file beside lab.yml', 'starter: frozen.starter.sql'),
  solution: field(codeFile, 'a .sql or .py file beside lab.yml', 'solution: frozen.solution.sql'),
  data: data.default([]),
  hints: field(z.array(text).min(1), 'a list of at least one hint, the gentlest first', 'hints: [Start from …]'),
  check: field(
    z.strictObject({
      ordered: field(z.boolean(), 'true or false', 'ordered: true').default(false),
      tolerance: field(z.number().nonnegative(), 'a number, zero or more', 'tolerance: 0.01').default(0),
    }),
    'a map of ordered and tolerance',
    'check: {ordered: false, tolerance: 0.01}',
  ).optional(),
  assertions: field(codeFile, 'a .py file beside lab.yml', 'assertions: frozen.check.py').optional(),
  was: was.optional(),
});

export type CellEntry = z.infer<typeof cellSchema>;
export type TaskEntry = z.infer<typeof taskSchema>;
