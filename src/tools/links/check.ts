import type {LinkEntry} from '../../content';
import {archiveCopy, ARCHIVE} from './archive';
import {ask, type Patience} from './ask';
import type {Link} from './collect';
import {judge} from './judge';
import {politely} from './polite';
import {next} from './record';

interface Settings extends Partial<Patience> {
  gap?: number;
  archive?: string;
  today?: string;
}

/**
 * Asks all addresses.
 *
 * @param links the addresses and where they stand
 * @param before the record of the last time
 * @param settings how patient to be; the day; where to ask for archive copies
 * @returns the new record, one line for each address that is dead or has moved, how many are dead, whether any answered
 */
export async function checkLinks(links: readonly Link[], before: readonly LinkEntry[], settings: Settings = {}): Promise<{entries: LinkEntry[]; lines: string[]; dead: number; reached: boolean}> {
  const {gap = 1500, timeout = 20_000, retries = 2, pause = 2000, longest = 60_000, archive = ARCHIVE, today = new Date().toISOString().slice(0, 10)} = settings;
  const answers = await politely(links.map(({url}) => url), (url) => ask(url, {timeout, retries, pause, longest}), gap);
  const judged = links.map((link, n) => ({link, answer: answers[n]!, ...judge(link.url, answers[n]!)}));
  const entries = judged.map(({link: {url}, state, answer}) => next(before.find((one) => one.url === url), url, state, answer, today));
  const lines: string[] = [];
  for (const {link, state, why, answer} of judged) {
    const where = `${link.file}:${link.line}: ${link.url} `;
    if (state === 'moved') lines.push(`warning: ${where}has moved; ${why}; write ${answer.final}`);
    if (state !== 'dead') continue;
    const copy = (await archiveCopy(link.url, archive, timeout)) ?? link.archive;
    lines.push(`${where}is dead; ${why}; ${copy ? `find its new place, or let readers have the archive copy ${copy}` : 'find its new place, or another work'}`);
  }
  return {entries, lines, dead: judged.filter(({state}) => state === 'dead').length, reached: links.length === 0 || answers.some(({status}) => typeof status === 'number')};
}
