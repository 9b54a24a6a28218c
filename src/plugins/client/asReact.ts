import {options, type VNode} from 'preact';

/*
 * Where Preact 11.2 does otherwise than React, and pages here are built upon what React does: in the browser and for the server's HTML.
 */
const before = options.vnode;
options.vnode = (vnode) => {
  if (typeof vnode.props === 'number') vnode.props = String(vnode.props) as never; // compared as text with text: "1. " is no 1
  if (typeof vnode.type === 'string') {
    nameAsHtmlDoes(vnode.props);
    vnode.props.children = oneText(vnode.props.children as unknown) as never;
  }
  before?.(vnode);
};

/** Within an SVG an attribute keeps its capital letters: `tabIndex` would mean nothing there. */
function nameAsHtmlDoes(props: VNode<Record<string, unknown>>['props']): void {
  if (!('tabIndex' in props)) return;
  props.tabindex = props.tabIndex;
  delete props.tabIndex;
}

const isText = (child: unknown): child is string | number => typeof child === 'string' || typeof child === 'number';

/**
 * Text that is written in pieces, `{number}. {title}`, is one text in HTML. As one text it is taken over as it is; in pieces it would be
 * taken apart, and the browser would lay out the line again.
 */
function oneText(children: unknown): unknown {
  if (!Array.isArray(children)) return children;
  const all = children as unknown[];
  if (!all.some((child, i) => i > 0 && isText(child) && isText(all[i - 1]))) return children;
  const merged: unknown[] = [];
  for (const child of all) {
    const last = merged.at(-1);
    if (isText(child) && isText(last)) merged[merged.length - 1] = `${last}${child}`;
    else merged.push(child);
  }
  return merged.length === 1 ? merged[0] : merged;
}
