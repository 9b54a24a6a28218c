import type {GlossaryTerm} from '../../content';
import {useTarget} from '../ReferenceList/useTarget';
import LetterIndex from './LetterIndex';
import {lettersOf} from './letters';
import styles from './styles.module.css';
import TermEntry from './TermEntry';

/** All terms, A to Z. The id of a term is its place on the page. */
export default function Glossary({terms}: {terms: readonly GlossaryTerm[]}) {
  const letters = lettersOf(terms);
  const target = useTarget();
  return (
    <>
      <LetterIndex letters={letters} />
      {letters.map(({letter, terms: some}) => (
        <section key={letter} className={styles.letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl>
            {some.map((term) => (
              <TermEntry key={term.id} term={term} named={term.id === target} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
