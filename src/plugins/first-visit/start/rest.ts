import {bringLettersWhenNear} from './letters';
import {inQuiet, layOut} from './page';

/** Pieces that are placed as soon as the page stands: a first scroll finds them. */
const AHEAD = 3;
/** After this many milliseconds a piece is placed although the page has other work. */
const AT_LATEST = 50;

const held = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('noscript[data-rest]')];

/** Fields by what stands in their place: browsers look for fields as soon as they are there, to fill them in, and lay out all around them. */
const fields = new Map<Element, Element>();

/** Makes elements of a piece of the text that came as letters (`holdRestBack`). */
function place(piece: HTMLElement): void {
  const made = document.createElement('template');
  made.innerHTML = piece.textContent;
  for (const field of made.content.querySelectorAll('input, select, textarea')) {
    const stand = document.createElement('i');
    stand.dataset.field = '';
    fields.set(stand, field);
    field.replaceWith(stand);
  }
  piece.replaceWith(made.content);
}

/** Puts the fields in their places, before anybody asks for them. */
export function placeFields(): void {
  for (const [stand, field] of fields) stand.replaceWith(field);
  fields.clear();
}

/** The whole text, at once: for who goes to a place within it. */
export function placeAll(): void {
  held().forEach(place);
  placeFields();
}

/** So many pieces of the rest of the text, one by one between frames. */
function placeSome(count: number, done: () => void): void {
  const [piece] = held();
  if (!piece || count === 0) return done();
  place(piece);
  inQuiet(() => placeSome(count - 1, done), AT_LATEST);
}

/** What a first scroll may show. */
export const placeAhead = () => inQuiet(() => placeSome(AHEAD, bringLettersWhenNear), AT_LATEST);

/** The rest of the text, for who moves or stays. */
export const placeRest = (): Promise<void> => new Promise((done) => placeSome(Infinity, done));

addEventListener('beforeprint', () => {
  placeAll();
  layOut();
});
