import {expect, it} from 'vitest';
import {FIELDS} from './fields';
import {recordMarkdown} from './markdown';

it('is a Markdown document with every part, and keeps the question of an empty one', () => {
  const text = recordMarkdown('Which idea first?', '2026-11-25', (field) => (field === 'decision' ? '  Lead times.\n\n- by supplier ' : ''));
  expect(text.startsWith('# Which idea first?\n\nDate: 2026-11-25\n\n## Context\n\n_What is true now')).toBe(true);
  expect(text).toContain('## Decision\n\nLead times.\n\n- by supplier\n\n## Rejected');
  expect(text.match(/^## /gm)).toHaveLength(FIELDS.length);
});
