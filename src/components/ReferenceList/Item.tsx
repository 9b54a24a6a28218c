import {memo} from 'react';
import type {Reference} from '../../content';
import Entry from '../reference/Entry';
import CitedIn from './CitedIn';

/** A work of the list. Drawn again only when it changes: there are hundreds. */
export default memo(function Item({reference, named}: {reference: Reference; named: boolean}) {
  return (
    <Entry as="li" anchor={reference.id} reference={reference} named={named} facts={<CitedIn reference={reference} />} />
  );
});
