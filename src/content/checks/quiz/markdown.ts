import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {fault, type Fault} from '../../fault';
import {markdownOf, type Placed} from '../../questions';
import type {QuizFile, Site} from '../../site';
import {rejection} from '../formulas';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath);

/** Texts of questions and cards are Markdown without HTML, with formulas that KaTeX accepts. */
export function checkQuizMarkdown(site: Site): Fault[] {
  return site.chapters.flatMap(({quiz}) => (quiz ? textsOf(quiz).flatMap((placed) => check(quiz, placed)) : []));
}

function textsOf({questions, cards}: QuizFile): Placed[] {
  return [
    ...questions.flatMap(({value, index}) => (value ? markdownOf(value).map(({path, text}) => ({path: ['questions', index, ...path], text})) : [])),
    ...cards.flatMap(({value, index}) =>
      value ? [...value.front.map((text, n) => ({path: ['cards', index, 'front', n], text})), {path: ['cards', index, 'back'], text: value.back}] : [],
    ),
  ];
}

function check({file, lineOf}: QuizFile, {path, text}: Placed): Fault[] {
  const faults: Fault[] = [];
  const line = lineOf(path);
  visit(processor.parse(text), (node) => {
    if (node.type === 'html') {
      faults.push(fault('question-text', file, {line, what: `${node.value.slice(0, 30)} is read as HTML`, right: 'a text of a question is plain Markdown', mend: 'write \\< for the sign itself, or put the text in `backticks`'}));
    }
    if (node.type !== 'math' && node.type !== 'inlineMath') return;
    const said = rejection(node.value, node.type === 'math');
    if (said) faults.push(fault('formula', file, {line, what: `KaTeX rejects the formula (${said.message})`, right: 'a formula uses the commands KaTeX knows, with every brace closed', mend: 'correct it, or write \\$ if you mean the sign itself'}));
  });
  return faults;
}
