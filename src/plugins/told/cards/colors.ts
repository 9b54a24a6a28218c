import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'postcss';

/** The light theme's colors by their names in src/css/tokens.css, without the dashes: a card looks as the page does. */
export function colorsOf(siteDir: string): Record<string, string> {
  const colors: Record<string, string> = {};
  parse(readFileSync(path.join(siteDir, 'src/css/tokens.css'), 'utf8')).each((node) => {
    if (node.type === 'rule' && node.selector === ':root') node.walkDecls(/^--/, ({prop, value}) => void (colors[prop.slice(2)] = value));
  });
  return colors;
}
