import {createElement} from 'react';
import Scroller from '../../components/Scroller';
import type {Tree} from '../data';

/** What the build made of a Markdown text. */
export default function Markup({tree}: {tree: Tree}) {
  if (typeof tree === 'string') return tree;
  const inside = tree.children.map((child, i) => <Markup key={i} tree={child} />);
  const element = createElement(tree.tag, tree.attributes ?? {}, ...(inside.length > 0 ? [inside] : []));
  return tree.tag === 'table' ? <Scroller label="Table">{element}</Scroller> : element;
}
