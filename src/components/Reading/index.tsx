import type {ReactNode} from 'react';
import Entry from '../reference/Entry';
import {isMissing, type ReferenceData} from '../reference/types';

/** One work of a reading list: what it is, what you get from it, what to skim, and whether you have read it. */
export default function Reading({id, data, children}: {id: string; data?: ReferenceData; children?: ReactNode}) {
  if (!data || isMissing(data)) return <li className="fault">[unknown reference “{id}”]</li>;
  return (
    <Entry as="li" anchor={`read-${id}`} reference={data}>
      {children}
    </Entry>
  );
}
