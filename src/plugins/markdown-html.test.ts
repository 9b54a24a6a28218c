import {describe, expect, it} from 'vitest';
import {ankiHtml, hasFormula, markdownHtml} from './markdown-html';

describe('Markdown of a data file', () => {
  it('becomes HTML, code and emphasis included', () =>
    expect(markdownHtml('Run `a < b` *now*.\n\n- one\n- two')).toBe(
      '<p>Run <code>a &#x3C; b</code> <em>now</em>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>'));
  it('has its formulas drawn', () => expect(markdownHtml('$x^2$')).toContain('class="katex"'));
  it('cannot bring in HTML', () => expect(markdownHtml('a <script>alert(1)</script> b')).toBe('<p>a alert(1) b</p>'));
  it('says whether it holds a formula', () => expect([hasFormula('$x$'), hasFormula('a `$x$` b'), hasFormula('$5')]).toEqual([true, false, false]));
});

it('for Anki, formulas stand between \\( and \\)', () => {
  expect(ankiHtml('Take $a < b$.')).toBe('<p>Take \\(a &#x3C; b\\).</p>');
  expect(ankiHtml('So:\n\n$$\nx^2\n$$')).toBe('<p>So:</p>\n\\[x^2\\]');
});
