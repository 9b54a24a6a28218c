import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {cloneElement, createElement, useState, type ReactElement} from 'react';
import {isOpening} from '../isOpening';
import {partOf} from './parts';

interface Props {
  /** The element's name. */
  as: string;
  /** How many of these the page has before. */
  n: number;
  /** Not there in the browser's scripts (src/plugins/static-text). */
  children: ReactElement<object> | false;
}

/**
 * Text that stands in the page's HTML and in no script. Where the page was opened, what is there is taken as it is; where the reader has
 * come from another page, it is copied from the HTML of this one.
 */
export default function Static({as, n, children}: Props) {
  const {permalink} = useDoc().metadata;
  const [part] = useState(() => (children || isOpening() ? undefined : partOf(permalink, n)));
  if (children) return cloneElement(children, {'data-static': ''} as object);
  return createElement(as, part ?? {dangerouslySetInnerHTML: {__html: ''}, ref: (element: HTMLElement | null) => element && fill(element, permalink, n)});
}

/** Where what was there did not fit, an empty element has taken its place. */
function fill(element: HTMLElement, page: string, n: number): void {
  if (element.firstChild) return;
  const {dangerouslySetInnerHTML: inside, ...attributes} = partOf(page, n) ?? {};
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name === 'className' ? 'class' : name, String(value));
  element.innerHTML = (inside as {__html: string} | undefined)?.__html ?? '';
}
