import files from '@generated/book/default/made.json';
import {useEveryChapter} from '../../components/everyChapter';
import {useGuide} from '../../components/guide';
import TextPage from '../../components/TextPage';
import Files from './_Files';
import styles from './styles.module.css';

/** What `npm run book` has made, with sizes; without it, how to make it. */
export default function Book() {
  const {parts} = useGuide();
  const chapters = useEveryChapter();
  const of = (kind: string, id: string) => files.filter((file) => file.kind === kind && file.id === id);
  return (
    <TextPage title="On paper and e-reader" description="The guide as PDF and EPUB: each chapter, each part and the whole." className={styles.page!}>
      {files.length === 0 ? (
        <>
          <p>
            This copy of the site was built without its PDF and EPUB files. To make them, run <code>npm run book</code> in the guide's repository after <code>npm run build</code>, then build
            once more.
          </p>
          <p>Each chapter can be printed from your browser: the questions stand where they are asked, and the answers at the end.</p>
        </>
      ) : (
        <>
          <p>Questions stand where they are asked, and their answers at the end of each chapter. Figures are shown in their first state, labs with their code and result.</p>
          <Files title="The whole guide" files={of('guide', '')} />
          {parts.map(({id, number, title}) => (
            <section key={id}>
              <Files title={`Part ${number}. ${title}`} files={of('part', id)} />
              <ul className={styles.chapters}>
                {chapters.filter(({part}) => part === id).map((chapter) => (
                  <Files key={chapter.id} title={`${chapter.number}. ${chapter.title}`} files={of('chapter', chapter.id)} item />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </TextPage>
  );
}
