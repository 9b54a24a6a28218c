import type {ReactNode} from 'react';
import Entry from '../reference/Entry';
import {isMissing, type ReferenceData} from '../reference/types';
import Player from './Player';
import {youtubeId} from './youtube';

interface Props {
  id: string;
  data?: ReferenceData;
  /** What to watch for. */
  children?: ReactNode;
}

/** A talk or film of a reading list. Nothing is asked of another host until the reader clicks; without scripts it is a link. */
export default function Video({id, data, children}: Props) {
  if (!data || isMissing(data)) return <li className="fault">[unknown reference “{id}”]</li>;
  const video = youtubeId(data.url);
  return (
    <Entry as="li" anchor={`read-${id}`} reference={data} media={video && <Player video={video} reference={data} />}>
      {children}
    </Entry>
  );
}
