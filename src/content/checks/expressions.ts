import {visit} from 'unist-util-visit';
import {fault, type Fault} from '../fault';
import type {Page, Site} from '../site';

/** Braces in a page hold comments or plain text: a name in braces is code that stops the page when it is shown. */
export function checkExpressions(site: Site): Fault[] {
  return site.pages.flatMap(expressionsOf);
}

function expressionsOf({tree, file}: Page): Fault[] {
  const faults: Fault[] = [];
  if (!tree || tree.children.some((node) => node.type === 'mdxjsEsm')) return faults;
  visit(tree, (node) => {
    if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return;
    const statement = node.data?.estree?.body[0];
    if (!statement || (statement.type === 'ExpressionStatement' && statement.expression.type === 'Literal')) return;
    const shown = node.value.length > 30 ? `${node.value.slice(0, 29)}…` : node.value;
    faults.push(
      fault('expression', file, {
        line: node.position?.start.line ?? 1,
        what: `{${shown}} is read as code`,
        right: 'braces hold comments, {/* like this */}',
        mend: 'write \\{ for the sign itself, or put the text in `backticks`',
      }),
    );
  });
  return faults;
}
