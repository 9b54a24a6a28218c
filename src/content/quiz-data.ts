/** Questions as the build hands them to the pages: their texts are HTML, nothing is left to parse in the browser. */
export type Html = string;

interface Shown {
  id: string;
  /** Id of its chapter. */
  chapter: string;
  place: 'before' | 'check' | 'quiz';
  /** Passage of its chapter that settles it, as "#anchor". */
  see: string;
  prompt: Html;
  /** Whether a text holds a formula, so that the page needs KaTeX's style sheet. */
  math?: true;
}

export interface ShownOption {
  /** The misconception's id, or "right"; numbered when several options share one. It stays when options are reordered. */
  key: string;
  text: Html;
  right?: true;
  feedback: Html;
}

export interface ShownChoice extends Shown {
  type: 'choice';
  several: boolean;
  options: ShownOption[];
}

export interface ShownNumber extends Shown {
  type: 'number';
  answer: number;
  tolerance: number;
  unit: string;
  feedback: Html;
  misses: {value: number; feedback: Html}[];
  otherwise: Html;
}

export interface ShownOrder extends Shown {
  type: 'order';
  /** In the right order. */
  items: {text: Html; why: Html}[];
  feedback: Html;
}

export interface ShownTrace extends Shown {
  type: 'trace';
  code: Html;
  answer: string;
  feedback: Html;
  misses: {value: string; feedback: Html}[];
  otherwise: Html;
}

export interface ShownText extends Shown {
  type: 'text';
  answer: Html;
  rubric: Html[];
}

export type ShownQuestion = ShownChoice | ShownNumber | ShownOrder | ShownTrace | ShownText;

/** A question that a page names and no file knows; the content door says so. */
export interface MissingQuestion {
  id: string;
  missing: true;
}
