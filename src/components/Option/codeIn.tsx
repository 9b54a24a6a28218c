import type {ReactNode} from 'react';

/** Text of an attribute; what stands between backticks is shown as code. */
export const codeIn = (text: string): ReactNode[] =>
  text.split(/`([^`]+)`/).map((piece, i) => (i % 2 === 1 ? <code key={i}>{piece}</code> : piece));
