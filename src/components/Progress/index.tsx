import {useProgress} from '../../progress';
import {todaysCards, type QueueCard} from '../../review/queue';
import {useEveryChapter} from '../everyChapter';
import Progress from '../GuideMap/Progress';
import {readingTime} from '../reference/short';
import {useReviewRecord} from '../Review/useReviewRecord';
import {useToday} from '../Review/useToday';
import YourRecord from '../YourRecord';
import ChapterTable from './ChapterTable';
import {misses} from './misses';
import Misses from './Misses';
import {nextSteps} from './next';
import Next from './Next';
import Picture from './Picture';
import Skip from './Skip';
import {endQuiz, standing, type ChapterParts} from './standing';
import styles from './styles.module.css';
import {useReader} from './useReader';

/** What the build makes for this page. */
export interface ProgressData {
  chapters: ChapterParts[];
  cards: QueueCard[];
  /** Whether a question holds a formula, so that the page needs KaTeX's style sheet. */
  formulas: boolean;
}

/** Where the reader stands: one picture, the next step, each chapter in numbers, what was missed, and the record as a file. */
export default function ProgressView({data}: {data: ProgressData}) {
  const chapters = useEveryChapter();
  const {record} = useProgress();
  const reader = useReader();
  const today = useToday();
  const review = useReviewRecord(Object.fromEntries(data.chapters.map((parts) => [parts.id, endQuiz(parts)])));
  const standings = chapters.flatMap((chapter) => {
    const parts = data.chapters.find(({id}) => id === chapter.id);
    return parts ? [standing(chapter, parts, reader)] : [];
  });
  const missed = misses(data.chapters, reader);
  const due = todaysCards(data.cards, review.state, today).length;
  const left = standings.reduce((sum, {minutesLeft}) => sum + minutesLeft, 0);
  return (
    <>
      <div className={styles.opening}>
        <p className={styles.said}>
          <Progress /> {left > 0 && leftWords(left)}
        </p>
        <section aria-labelledby="next" className={styles.next}>
          <h2 id="next">What to do next</h2>
          <Next steps={nextSteps({standings, place: record.place?.chapter, open: missed.open.length, due})} />
        </section>
      </div>
      <Picture />
      <section aria-labelledby="chapters">
        <h2 id="chapters">Chapter by chapter</h2>
        <ChapterTable standings={standings} />
      </section>
      <section aria-labelledby="missed">
        <h2 id="missed">What you missed</h2>
        <Misses {...missed} />
      </section>
      <section aria-labelledby="skip">
        <h2 id="skip">Skip what you know</h2>
        <Skip standings={standings} />
      </section>
      <section aria-labelledby="record">
        <h2 id="record">Your record</h2>
        <YourRecord />
      </section>
    </>
  );
}

function leftWords(minutes: number): string {
  const hours = Math.round(minutes / 60);
  return hours > 1 ? `About ${hours} hours are left.` : `About ${readingTime(minutes)} is left.`;
}
