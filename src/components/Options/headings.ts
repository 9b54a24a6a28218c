/** What is said of every option, in this order. */
export const HEADINGS = [
  ['when', 'Choose it when'],
  ['not', 'Not when'],
  ['cost', 'What it costs'],
  ['agree', 'Who has to agree'],
] as const;
