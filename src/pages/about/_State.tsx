import {useEveryChapter} from '../../components/everyChapter';

/** How many chapters are written, and how many are reading paths so far: counted, so that it stays true. */
export default function State() {
  const chapters = useEveryChapter();
  const complete = chapters.filter(({status}) => status === 'complete').length;
  const paths = chapters.length - complete;
  return (
    <p>
      Of {chapters.length} chapters, {complete} {complete === 1 ? 'is' : 'are'} complete
      {paths > 0 &&
        ` and ${paths} ${paths === 1 ? 'is a reading path' : 'are reading paths'}: the purpose, why the company needs it, and what to read and watch, in order, until the chapter is written`}
      .
    </p>
  );
}
