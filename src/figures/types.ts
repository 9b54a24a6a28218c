/**
 * What a figure's folder fulfils. `src/figures/README.md` tells how to add one; `npm run new:figure Name` makes the skeleton.
 *
 *   model.ts     run(params, data) → result: pure, seeded, no DOM, no clock
 *   describe.ts  result → one sentence
 *   index.tsx    the figure: everything below, its default export; the drawing is its `View`
 *   goals.ts     prediction and target
 *   golden.json  known answers with tolerance and source
 *   data.sql     optional; its rows over the published tables come as `data`
 */
import type {ComponentType} from 'react';

/** A number that the reader sets: slider, − and + buttons and a field with the unit. Never outside [min, max]. */
export interface Quantity {
  kind: 'quantity';
  /** What it is, in two to five words. Not the unit. */
  label: string;
  /** Stands after the field: "weeks", "%", "units". Empty for a pure number. */
  unit: string;
  min: number;
  max: number;
  /** Of the slider and the buttons; the field takes any number in the range, rounded to `digits`. */
  step: number;
  initial: number;
  /** Decimals that the field and the address keep; those of `step` when not given. */
  digits?: number;
}

/** One of a few named things: a policy, a supplier. */
export interface Choice<V extends string = string> {
  kind: 'choice';
  label: string;
  options: readonly {value: V; label: string}[];
  initial: V;
}

/** State without a control of its own: the drawing changes it with `set`. It is kept in the address like the others. */
export interface Held {
  kind: 'held';
  initial: string;
  /** Whether a text, perhaps typed into the address by hand, is such a state. */
  valid: (text: string) => boolean;
}

/** A parameter by name. Numbers are quantities; texts are choices or held. At most four of them have a control. */
export type Controls<P> = {[K in keyof P]: P[K] extends number ? Quantity : P[K] extends string ? Choice<P[K]> | Held : never};

/** Rows that say in numbers what the drawing shows. */
export interface Table {
  caption: string;
  /** The first column names the row; its cells are texts. */
  columns: readonly {key: string; label: string; unit?: string; digits?: number}[];
  /** `key` is unique in the table. A cell that does not apply is null and shown as "–". */
  rows: readonly {key: string; cells: Readonly<Record<string, number | string | null>>}[];
}

export interface ViewProps<P, R, D> {
  params: P;
  result: R;
  data: D;
  /** How many steps are shown, 0 to `steps.count`; the count for a figure without steps. */
  step: number;
  /** The drawing's own coordinates: 680 wide, or 340 for a phone. Both are in the page; the style sheet shows one. */
  width: number;
  height: number;
  narrow: boolean;
  /** Sets parameters from within the drawing; absent in the still that the server renders. Then draw without buttons or disable them. */
  set?: (change: Partial<P>) => void;
}

export interface Prediction<P> {
  /** Asked before the reader plays; can be skipped. */
  question: string;
  /** Two to four; exactly one is right. `reply` reconciles the guess with what the figure now shows. */
  options: readonly {text: string; right?: true; reply: string}[];
  /** The state that settles it: shown when the reader has chosen. */
  see: Partial<P>;
}

export interface Target<P, R, D> {
  /** What to reach, in one sentence with a number. Not reached in the default state. */
  text: string;
  check: (result: R, params: P, data: D) => boolean;
  /** After it is reached: what just happened, two or three sentences. */
  reconcile: string;
  /** The rule to take away, one sentence. */
  rule: string;
  /** Parameters that reach it; the tests go there by keyboard and by clicks. At most about 40 steps from the default. */
  solution: Partial<P>;
}

export interface Goals<P, R, D> {
  prediction: Prediction<P>;
  target: Target<P, R, D>;
}

/** For figures that are played step by step. Untouched, all steps are shown. */
export interface Steps<P, R, D> {
  count: (result: R) => number;
  /** On the button: "Next event". */
  label: string;
  /** The state after some steps, one sentence. `describe` is used once all are shown. */
  describe: (result: R, step: number, params: P, data: D) => string;
}

/**
 * A figure.
 * @template P its parameters: an object type of numbers and texts
 * @template R what the model gives
 * @template D the rows of data.sql, or undefined
 */
export interface Figure<P, R, D = undefined> {
  title: string;
  /** The finding, as a caption: true of the default state. Numbers of Palmwright come from `result` and `data`. */
  finding: (result: R, data: D) => string;
  controls: Controls<P> | ((data: D) => Controls<P>);
  /** After the reader has changed one parameter: others that follow, such as the numbers of the part that was chosen. */
  follow?: (changed: keyof P, params: P, data: D) => Partial<P>;
  /** Pure and fast: under 20 ms on a laptop. @throws never for parameters inside their ranges */
  run: (params: P, data: D) => R;
  /** One sentence that says what the drawing shows. */
  describe: (result: R, params: P, data: D) => string;
  table: (result: R, params: P, data: D) => Table;
  goals: Goals<P, R, D>;
  /** Why it is so: two to four sentences. The source is the entry's `cite` in registry.ts. */
  why: string;
  /**
   * The drawing. With `size` it gives the inside of an <svg> that the shell names and describes; without, HTML.
   * Each mark that stands for a number of the table carries `{...mark(row, column, value)}`.
   */
  View: ComponentType<ViewProps<P, R, D>>;
  size?: {wide: number; narrow: number}; // heights; the widths are 680 and 340
  steps?: Steps<P, R, D>;
}

/** Any figure, for code that serves all. The parameters of a figure are only known to itself. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- P and R stand on both sides of functions: no other type takes all figures
export type AnyFigure = Figure<any, any, any>;

/** What a figure's data is when its rows cannot be made. */
export interface MissingData {
  missing: string;
}

/** Attributes of a mark in the drawing: which cell of the table it draws, and the number itself. */
export const mark = (row: string, column: string, value: number) => ({'data-mark': `${row}.${column}`, 'data-value': value});
