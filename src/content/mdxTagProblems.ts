import {elements, tags, voidElements} from './tags';
import {lineEnd, offsetOf, openTags, problem, tagAt, type Case, type MdxProblem} from './mdxText';

const escapeLess = 'write &lt; for the sign itself, or put the text in `backticks`';

/** A closing tag that stands in the wrong place. */
export function closingTag({text, offset, reason}: Case): MdxProblem | undefined {
  const twisted =
    /Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):(\d+)/.exec(reason);
  if (twisted) {
    const [, closing = '', name = '', line, column] = twisted;
    const opened = offsetOf(text, Number(line), Number(column));
    if (isOpen(text.slice(0, opened), closing)) {
      return problem(text, opened, [tagAt(text, opened)], {
        what: `<${name}> is not closed before the </${closing}> around it`,
        right: `every <${name}> has its </${name}>`,
        mend: `add </${name}> after its content, or write <${name} … /> when it has none`,
      });
    }
    return problem(text, offset, [tagAt(text, offset), tagAt(text, opened)], {
      what: `</${closing}> does not close <${name}> of line ${line}`,
      right: 'the tag that was opened last is closed first',
      mend: `write </${name}>, or remove the one that is too much`,
    });
  }
  const inside = /Expected the closing tag `<\/(.*?)>` either after the end of `(\w+)`/.exec(reason);
  if (inside) {
    const opened = text.lastIndexOf(`<${inside[1]}`, offset);
    const blank = [tagAt(text, offset), ...(opened >= 0 ? [tagAt(text, opened)] : [])];
    return problem(text, offset, blank, {
      what: `</${inside[1]}> stands at the end of a ${inside[2]} that it did not open in`,
      right: 'a tag around blocks closes on a line of its own',
      mend: `put a blank line and then </${inside[1]}> on its own line`,
    });
  }
  if (!reason.includes('Unexpected closing slash')) return undefined;
  const start = text.lastIndexOf('<', offset);
  const [from, to] = tagAt(text, start);
  return problem(text, start, [[from, to]], {
    what: `${text.slice(from, to)} closes a tag that was never opened`,
    right: 'every closing tag has an opening one',
    mend: 'remove it, or open the tag before it',
  });
}

/** Whether a tag of this name is opened in a text and not closed there. */
function isOpen(text: string, name: string): boolean {
  const opened = [...text.matchAll(new RegExp(`<${name}\\b(?:"[^"]*"|[^>"])*>`, 'g'))].filter(([tag]) => !tag.endsWith('/>'));
  return opened.length > text.split(`</${name}>`).length - 1;
}

/** A tag that is opened and not closed, or closed elsewhere. */
export function unclosedTag({text, reason}: Case): MdxProblem | undefined {
  const found = /Expected a closing tag for `<(.*?)>` \((\d+):(\d+)/.exec(reason);
  if (!found) return undefined;
  const [, name = '', line, column] = found;
  const start = offsetOf(text, Number(line), Number(column));
  const tag = tagAt(text, start);
  if (voidElements.has(name)) {
    return problem(text, start, [tag], {
      what: `<${name}> is not closed`,
      right: `MDX writes it <${name} />`,
      mend: `write <${name} />`,
    });
  }
  if (!(name in tags) && !elements.has(name)) {
    return problem(text, start, [tag], {
      what: `an unescaped < before "${name}" starts a tag that nobody knows`,
      right: '< stands for a tag',
      mend: escapeLess,
    });
  }
  const close = text.indexOf(`</${name}>`, tag[1]);
  if (close < 0 || text.slice(tag[1], close).includes(`<${name}`)) {
    return problem(text, start, [tag], {
      what: `<${name}> is opened and never closed`,
      right: `every <${name}> has its </${name}>`,
      mend: `add </${name}> after its content, or write <${name} … /> when it has none`,
    });
  }
  return problem(text, start, [tag, [close, close + name.length + 3]], {
    what: `<${name}> opens in one block and closes in another`,
    right: 'a tag around blocks stands on lines of its own',
    mend: `put <${name}> and </${name}> each on its own line, with blank lines inside`,
  });
}

/** A < that was meant as itself, or as a link. */
export function lessThan({text, offset, reason}: Case): MdxProblem | undefined {
  if (/before (local )?name|in (local )?name|to create a link/.test(reason)) {
    const start = text.lastIndexOf('<', offset - 1);
    if (start < 0) return undefined;
    const link = /^<([^<>\s]*[:@][^<>\s]*)>/.exec(text.slice(start));
    return link
      ? problem(text, start, [[start, start + link[0].length]], {
          what: `${link[0]} is read as a tag`,
          right: 'a link is written [text](address)',
          mend: `write [words for it](${link[1]})`,
        })
      : problem(text, start, [[start, start + 1]], {
          what: `an unescaped < before "${text
            .slice(start + 1, start + 9)
            .split(/\s/, 1)
            .join()}" starts a tag`,
          right: '< stands for a tag',
          mend: escapeLess,
        });
  }
  return undefined;
}

/** A tag whose inside is not well formed. */
export function brokenTag({text, offset, reason}: Case): MdxProblem | undefined {
  if (!/attribute|tag|name/.test(reason)) return undefined;
  const open = openTags(text, offset);
  const unquoted = open.find((at) => text.slice(at, lineEnd(text, at)).split('"').length % 2 === 0);
  const start = unquoted ?? open.at(-1);
  if (start === undefined) return undefined;
  const name = /^<([\w.:-]*)/.exec(text.slice(start))?.[1] ?? '';
  const quote = unquoted !== undefined || reason.includes('corresponding closing quote');
  const what = quote
    ? `a quote in <${name} is opened and never closed`
    : `the tag <${name} is not well formed (${(reason.split(/, expected|;/)[0] ?? '').replace(/^Unexpected/, 'unexpected')})`;
  return problem(text, start, [[start, lineEnd(text, start)]], {
    what,
    right: `a tag is written <${name || 'Tag'} name="value" />`,
    mend: quote ? 'add the missing quote' : 'put each value in "quotes" and end the tag with > or />',
  });
}
