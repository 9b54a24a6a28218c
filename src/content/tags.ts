/** What a tag's attribute points to, and under which heading the page's use of it is counted. */
type Target = 'cites' | 'readings' | 'videos' | 'terms' | 'catalog' | 'questions' | 'figures' | 'labs';

export interface TagSpec {
  required?: string[];
  optional?: string[];
  /** Attributes that hold the id of a reference, a term, a catalog entry or a question. */
  refers?: Record<string, Target>;
}

/** The tags authors may use. A new tag is one line here. */
export const tags: Record<string, TagSpec> = {
  Purpose: {},
  Term: {required: ['id'], refers: {id: 'terms'}},
  Cite: {required: ['id'], optional: ['at'], refers: {id: 'cites'}},
  Quotation: {required: ['cite', 'date'], optional: ['license'], refers: {cite: 'cites'}},
  Catalog: {required: ['id'], refers: {id: 'catalog'}},
  Aside: {optional: ['title']},
  Table: {required: ['caption']},
  Diagram: {required: ['src', 'caption']},
  Figure: {required: ['name'], refers: {name: 'figures'}},
  Formula: {required: ['name'], optional: ['cite'], refers: {cite: 'cites'}},
  Think: {required: ['question']},
  SqlCell: {required: ['id'], refers: {id: 'labs'}},
  PythonCell: {required: ['id'], refers: {id: 'labs'}},
  Task: {required: ['id'], refers: {id: 'labs'}},
  TakeAway: {},
  ReadingList: {optional: ['extra']},
  Reading: {required: ['id'], refers: {id: 'readings'}},
  Video: {required: ['id'], refers: {id: 'videos'}},
  Options: {required: ['caption']},
  Option: {required: ['name', 'when', 'not', 'cost', 'agree']},
  Decision: {required: ['id', 'question']},
  ModelRecords: {required: ['id']},
  Record: {required: ['name', 'gives']},
  Tick: {required: ['id']},
  SkipIf: {required: ['able']},
  Troubles: {required: ['at']},
  Contents: {},
  BeforeYouRead: {},
  Check: {required: ['id'], refers: {id: 'questions'}},
  Quiz: {},
};

/** Plain HTML elements that may stand in a chapter. */
export const elements: ReadonlySet<string> = new Set(
  `a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i
  img ins kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr`.split(
    /\s+/,
  ),
);

/** Elements that HTML never closes: MDX wants them as `<br />`. */
export const voidElements: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'wbr']);
