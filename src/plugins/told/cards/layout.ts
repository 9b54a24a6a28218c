import {ARM, arm} from './arm';

/** What a card says. */
export interface CardText {
  /** Above the title: "Chapter 5 · Part II, Data". */
  over: string;
  title: string;
  description: string;
  /** Beside the guide's name: "90 minutes"; may be empty. */
  note: string;
  /** How far the book has gone, by part: five numbers from 0 to 1. */
  fills: readonly number[];
}

/** The size that social networks ask for. */
export const CARD = {width: 1200, height: 630};

/** An element as satori takes it. */
export interface Box {
  type: string;
  key: string | null;
  props: {style?: object; children?: Box[] | string; src?: string; width?: number; height?: number};
}

const box = (style: object, children: Box[] | string): Box => ({type: 'div', key: null, props: {style: {display: 'flex', ...style}, children}});

const ARM_WIDTH = 490; // clear of the line beside its foot, at its longest
const ARM_HEIGHT = Math.round((ARM_WIDTH * ARM.height) / ARM.width);

/** A long title is set smaller, so that it takes two lines at most. */
const titleSize = (title: string): number => (title.length <= 24 ? 82 : title.length <= 46 ? 68 : 58);

/** A card: a page of the guide from a distance, its title first. */
export function layout({over, title, description, note, fills}: CardText, site: string, colors: Record<string, string>): Box {
  const picture = `data:image/svg+xml;base64,${Buffer.from(arm(fills, colors)).toString('base64')}`;
  return box({...CARD, boxSizing: 'border-box', position: 'relative', flexDirection: 'column', background: colors.paper, color: colors.ink, padding: '64px 72px', borderTop: `14px solid ${colors.accent}`}, [
    box({fontFamily: 'Inter', fontWeight: 600, fontSize: 27, color: colors.accent}, over),
    box({fontFamily: 'Charis SIL', fontWeight: 700, fontSize: titleSize(title), lineHeight: 1.16, marginTop: 14, letterSpacing: '-0.012em', textWrap: 'balance'}, title),
    box({fontFamily: 'Charis SIL', fontSize: 30, lineHeight: 1.36, color: colors.muted, width: 540, marginTop: 20}, description),
    box({position: 'absolute', left: 72, bottom: 52, fontFamily: 'Inter', fontSize: 22}, [
      box({fontWeight: 600}, site),
      ...(note ? [box({color: colors.muted, marginLeft: 12}, `· ${note}`)] : []),
    ]),
    {type: 'img', key: null, props: {src: picture, width: ARM_WIDTH, height: ARM_HEIGHT, style: {position: 'absolute', right: 52, bottom: 52}}},
  ]);
}
