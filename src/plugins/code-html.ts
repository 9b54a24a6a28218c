import type {Element, Root} from 'hast';
import {createHighlighterCoreSync} from 'shiki/core';
import {createJavaScriptRegexEngine} from 'shiki/engine/javascript';
import python from 'shiki/langs/python.mjs';
import sql from 'shiki/langs/sql.mjs';
import {visit} from 'unist-util-visit';
import {codeTheme} from './rehype-code';

const highlighter = createHighlighterCoreSync({themes: [codeTheme], langs: [python, sql], engine: createJavaScriptRegexEngine()});

/** Colors code blocks in Python and SQL without waiting: questions are rendered where modules are written. */
export function rehypeCodeSync() {
  return (tree: Root) =>
    visit(tree, 'element', (element, index, parent) => {
      const code = element.children[0];
      if (element.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code' || !parent || index === undefined) return;
      const language = classesOf(code).map((name) => /^language-(python|sql)$/.exec(name)?.[1]).find(Boolean);
      const text = code.children.map((child) => (child.type === 'text' ? child.value : '')).join('').replace(/\n$/, '');
      const colored = highlighter.codeToHast(text, {lang: language ?? 'text', theme: codeTheme}) as Root;
      const pre = colored.children[0] as Element;
      // A block that is wider than the page scrolls, by keyboard too.
      pre.properties = {className: ['shiki'], tabIndex: 0};
      parent.children[index] = pre;
    });
}

const classesOf = ({properties}: Element): string[] => (Array.isArray(properties.className) ? properties.className.map(String) : []);
