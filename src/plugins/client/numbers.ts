import {options} from 'preact';

/*
 * Where HTML from the server has "1. " and a component writes {1} and ". ", Preact 11.2 splits the text, after a comparison by `!=`. For a
 * number that takes "1. " for 1 and leaves it whole: "1. . ". As text it is compared as text.
 */
const before = options.vnode;
options.vnode = (vnode) => {
  if (typeof vnode.props === 'number') vnode.props = String(vnode.props) as never;
  before?.(vnode);
};
