// Change: the book's parts, which do not fold, in place of the items of a sidebar: all pages would carry them, one for each chapter of the book.
import Link from '@docusaurus/Link';
import {useChaptersBeside} from '../../components/chaptersBeside';
import PartHeading from '../../components/PartHeading';
import ChapterLink from './ChapterLink';

export default function DocSidebarItems() {
  return useChaptersBeside().map(({id, title, chapters, more}) => (
    <li key={id} className="sidebar-part">
      <PartHeading part={id} title={title} />
      <ul className="menu__list">
        {chapters.map((chapter) => <ChapterLink key={chapter.id} chapter={chapter} />)}
        {more > 0 && (
          <li className="menu__list-item">
            <Link className="menu__link" to={`/chapters/#part-${id}`}>
              <span /> all {chapters.length + more} chapters
            </Link>
          </li>
        )}
      </ul>
    </li>
  ));
}
