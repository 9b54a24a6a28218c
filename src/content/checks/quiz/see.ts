import {kebabOf} from '../../anchors';
import type {Fault} from '../../fault';
import {nearest, suggest} from '../../nearest';
import type {Site} from '../../site';
import type {Page} from '../../site';
import {attributeText} from '../../tagUses';
import {asked} from './each';

/** Each question leads to the passage or the figure of its chapter that settles it. */
export function checkSee(site: Site): Fault[] {
  return asked(site).flatMap(({question: {see}, chapter: {page}, wrong}) => {
    const anchor = see.slice(1).split('?')[0]!;
    const known = [...page.anchors, ...figuresOf(page)];
    if (!page.tree || known.includes(anchor)) return [];
    const near = nearest(anchor, known);
    return [wrong('question-see', ['see'], {
      what: `no heading or figure of the chapter has the id "${anchor}"`,
      right: suggest(anchor, known),
      mend: near ? `write "see: '#${near}'"` : 'write # and the id of a heading, or #figure- and the name of a figure',
    })];
  });
}

const figuresOf = ({tags}: Page) =>
  tags.filter(({name}) => name === 'Figure').map((tag) => `figure-${kebabOf(attributeText(tag, 'name') ?? '')}`);
