import {useEffect, useState} from 'react';
import {useGuide, type ChapterFacts} from './guide';

/** All chapters, fetched where they are wanted and not known; empty until they have come, and where they do not come. */
export function useEveryChapterLater(wanted: boolean): readonly ChapterFacts[] {
  const {chapters} = useGuide();
  const [every, setEvery] = useState(chapters);
  const fetched = wanted && chapters.length === 0;
  useEffect(() => {
    if (!fetched) return;
    void import(/* webpackChunkName: "every-chapter" */ '@generated/content-data/default/every-chapter.json').then(({default: all}) => setEvery(all), () => undefined);
  }, [fetched]);
  return chapters.length > 0 ? chapters : every;
}
