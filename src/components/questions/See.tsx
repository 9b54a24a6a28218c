import Link from '@docusaurus/Link';
import type {ShownQuestion} from '../../content/quiz-data';
import {useChapterFrontMatter} from '../chapterFrontMatter';
import {useChapter} from '../guide';

/** A link to the passage or the figure that settles a question, which may stand in an earlier chapter. */
export default function See({data: {see, chapter}}: {data: ShownQuestion}) {
  const here = useChapterFrontMatter().chapter === chapter;
  const from = useChapter(chapter);
  const what = see.startsWith('#figure-') ? 'figure' : 'passage';
  return (
    <p className="q-see">
      {here ? <a href={see}>To the {what} that settles it</a> : <Link to={`/chapters/${chapter}/${see}`}>To the {what} that settles it, in {from ? `chapter ${from.number}` : 'an earlier chapter'}</Link>}
    </p>
  );
}
