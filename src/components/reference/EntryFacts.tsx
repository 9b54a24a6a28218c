import type {ReferenceRecord} from './types';
import ExternalLink from '../ExternalLink';
import {readingTime} from './short';

/** Kind, level, time where it is known, paywall, archive copy: separated by dots in the style sheet. */
export default function EntryFacts({reference}: {reference: ReferenceRecord}) {
  return (
    <>
      <span>{reference.kind}</span>
      <span>{reference.level}</span>
      {reference.minutes !== null && <span>{readingTime(reference.minutes)}</span>}
      {reference.paywall && <span>behind a paywall</span>}
      {reference.deadSince && <span>{deadWords(reference.deadSince, reference.alive)}</span>}
      {reference.archive_url && (
        <span>
          <ExternalLink href={reference.archive_url}>archive copy</ExternalLink>
        </span>
      )}
    </>
  );
}

/** "address found dead on 2026-11-26, last seen on 2026-10-01" */
const deadWords = (since: string, alive: string | undefined): string =>
  `address found dead on ${since}${alive ? `, last seen on ${alive}` : ''}`;
