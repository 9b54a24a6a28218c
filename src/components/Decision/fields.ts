/** What a decision record says, in this order; `ask` is the question that each part answers. */
export const FIELDS = [
  {id: 'context', label: 'Context', ask: 'What is true now, and why must something be decided?'},
  {id: 'decision', label: 'Decision', ask: 'We will …'},
  {id: 'rejected', label: 'Rejected', ask: 'What else was possible, and why not?'},
  {id: 'gives-up', label: 'Gives up', ask: 'What does it cost, and what will you not have?'},
  {id: 'agreed', label: 'Agreed', ask: 'Who has agreed, and who still has to?'},
  {id: 'look-again', label: 'Look again', ask: 'Which date and which number would change your mind?'},
] as const;

export type FieldId = (typeof FIELDS)[number]['id'];

/** Where the text of a part is kept in the reader's record. */
export const keyOf = (decision: string, field: FieldId): string => `${decision}.${field}`;
