/** One cell of a notebook. */
export interface Block {
  kind: 'markdown' | 'code';
  text: string;
  /** The cell fails as long as the reader has not solved the task. */
  fails?: boolean;
}

/** A notebook (nbformat 4.5) without outputs. */
export const notebook = (blocks: readonly Block[]): string =>
  `${JSON.stringify(
    {
      cells: blocks.map(({kind, text, fails}, i) => ({
        id: `cell-${i}`,
        cell_type: kind,
        metadata: fails ? {tags: ['raises-exception']} : {},
        source: text.split(/(?<=\n)/),
        ...(kind === 'code' ? {execution_count: null, outputs: []} : {}),
      })),
      metadata: {kernelspec: {display_name: 'Python 3', language: 'python', name: 'python3'}, language_info: {name: 'python'}},
      nbformat: 4,
      nbformat_minor: 5,
    },
    null,
    1,
  )}\n`;
