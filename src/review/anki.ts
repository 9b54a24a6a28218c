/** A card as Anki takes it: HTML, formulas between \( and \) as Anki's MathJax reads them. */
export interface AnkiCard {
  id: string;
  chapter: string;
  purpose: string;
  /** The wordings of its question. */
  front: readonly string[];
  back: string;
}

/**
 * The cards as a file that Anki imports: comma-separated values (RFC 4180) after Anki's own header lines, which say that the
 * fields are HTML and which column is what. Each wording is a note of its own. A note's guid is made of the card's id, so that
 * importing a later file updates the notes and keeps the reader's schedule in Anki.
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export function ankiFile(cards: readonly AnkiCard[], deck: string): string {
  const rows = cards.flatMap((card) =>
    card.front.map((front, i) => [`${card.id}-${i + 1}`, front, card.back, `ml-pipelines::${card.chapter} purpose::${card.purpose}`]),
  );
  return [
    '#separator:Comma',
    '#html:true',
    '#notetype:Basic',
    `#deck:${deck}`,
    '#columns:guid,Front,Back,Tags',
    '#guid column:1',
    '#tags column:4',
    ...rows.map((row) => row.map(quoted).join(',')),
    '',
  ].join('\r\n');
}

/** Every field is quoted, and a quote inside is doubled (RFC 4180, section 2, rules 5 to 7). */
const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
