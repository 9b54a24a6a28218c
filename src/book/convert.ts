import type {Element, ElementContent, Properties} from 'hast';
import {h} from 'hastscript';
import {cell, figure, lab, table} from './rules/figures';
import {decision, modelRecords, question, questionSet, task, think} from './rules/asked';
import {code, purpose, reading, troubles} from './rules/text';
import {classesOf, hasClass, isElement} from './tree';
import type {ChapterFacts} from './types';

/** What the rules share while one chapter is turned into pages of the book. */
export interface Context {
  chapter: ChapterFacts;
  /** Address of the chapter on the site. */
  address: string;
  /** Answers, as they are met. */
  answers: ElementContent[];
  /** How many were asked so far. */
  asked: number;
  /** What stands before the element at hand, and was given a number. */
  numbered: Map<Element, number>;
  /** Turns what stands inside an element into markup of the book. */
  convert(nodes: readonly ElementContent[]): ElementContent[];
}

/** Turns elements of a rule's kind into markup of the book; the first rule that fits is used. */
export type Rule = (element: Element, context: Context, before: Element | undefined) => ElementContent[] | undefined;

const RULES: Rule[] = [drop, formula, picture, question, questionSet, think, task, cell, lab, decision, modelRecords, figure, table, purpose, troubles, reading, code, unfold];

/**
 * A captured chapter as the book prints it.
 *
 * @param article the chapter's article, as `capture` gives it
 * @param chapter what the book says of it
 * @param address where it stands on the site
 * @returns its text, and the answers to what it asks
 */
export function convertChapter(article: Element, chapter: ChapterFacts, address: string): {body: ElementContent[]; answers: ElementContent[]} {
  const context: Context = {chapter, address, answers: [], asked: 0, numbered: new Map(), convert: (nodes) => convertAll(nodes, context)};
  const content = article.children.filter((child) => !(isElement(child) && child.tagName === 'header'));
  return {body: context.convert(content), answers: context.answers};
}

/** Converts children in order. */
function convertAll(nodes: readonly ElementContent[], context: Context): ElementContent[] {
  let before: Element | undefined;
  return nodes.flatMap((node) => {
    const made = convert(node, context, before);
    if (isElement(node)) before = node;
    return made;
  });
}

function convert(node: ElementContent, context: Context, before: Element | undefined): ElementContent[] {
  if (node.type === 'text') return [node];
  if (!isElement(node)) return [];
  for (const rule of RULES) {
    const made = rule(node, context, before);
    if (made) return made;
  }
  return plain(node, context);
}

const UNWRAPPED = new Set(['form', 'label', 'fieldset', 'header', 'details']);
const KEPT: (keyof Properties)[] = ['id', 'href', 'src', 'alt', 'width', 'colSpan', 'rowSpan', 'scope', 'start', 'dateTime', 'lang'];
/** Classes of the site that the book's style sheet knows too. */
const CLASSES: Record<string, string> = {aside: 'aside', quotation: 'quotation', formula: 'formula', diagram: 'diagram', title: 'title', numeric: 'number', who: 'who', facts: 'facts', extra: 'extra', options: 'table', gives: 'gives', 'q-see': 'elsewhere'};

function plain(element: Element, context: Context): ElementContent[] {
  const children = context.convert(element.children);
  const kept = Object.fromEntries(KEPT.flatMap((name) => (element.properties[name] === undefined ? [] : [[name, element.properties[name]]])));
  const className = Object.entries(CLASSES).flatMap(([site, book]) => (hasClass(element, site) ? [book] : []));
  const says = kept.id !== undefined || className.length > 0;
  if (UNWRAPPED.has(element.tagName) || (!says && (element.tagName === 'span' || element.tagName === 'div'))) return children;
  return [h(element.tagName, {...kept, ...(className.length > 0 ? {className} : {})}, children)];
}

function drop(element: Element): ElementContent[] | undefined {
  const gone = ['nav', 'button', 'input', 'textarea', 'select', 'summary'].includes(element.tagName) || element.properties.role === 'status' || hasClass(element, 'hash-link', 'toc', 'poster', 'takeAway', 'language', 'heading', 'q-intro', 'q-label');
  return gone ? [] : undefined;
}

function formula(element: Element): ElementContent[] | undefined {
  return classesOf(element).some((name) => name === 'katex' || name === 'katex-display') ? [element] : undefined;
}

function picture(element: Element): ElementContent[] | undefined {
  return element.tagName === 'svg' ? [element] : undefined;
}

/** What the page folds away lies open in the book. */
function unfold(element: Element, context: Context): ElementContent[] | undefined {
  return element.tagName === 'details' ? context.convert(element.children) : undefined;
}
