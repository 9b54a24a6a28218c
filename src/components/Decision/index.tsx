import type {ReactNode} from 'react';
import {useProgress} from '../../progress';
import MarkIcon from '../Mark';
import {FIELDS, keyOf} from './fields';
import Field from './Field';
import {recordMarkdown} from './markdown';
import {saveFile} from './saveFile';
import styles from './styles.module.css';

interface Props {
  id: string;
  /** The question to be decided; it becomes the title of the record. */
  question: string;
  /** The situation. */
  children: ReactNode;
}

/** The situation, and a blank decision record to fill in. What is written stays in this browser and can be taken away as Markdown. */
export default function Decision({id, question, children}: Props) {
  const {texts} = useProgress().record;
  const exported = () => {
    const today = new Date().toLocaleDateString('sv-SE'); // the ISO form, of the reader's own day
    saveFile(`${id}.md`, recordMarkdown(question, today, (field) => texts[keyOf(id, field)]?.text ?? ''));
  };
  return (
    <section data-links="" className={styles.decision} aria-labelledby={`${id}-question`}>
      <h3 id={`${id}-question`} className={styles.question}>
        <MarkIcon kind="do" /> {question}
      </h3>
      {children}
      <form className={styles.record} aria-label="Decision record" onSubmit={(event) => event.preventDefault()}>
        {FIELDS.map((field) => (
          <Field key={field.id} decision={id} {...field} />
        ))}
        <p className={styles.kept}>
          <button type="button" className="quiet-button" onClick={exported}>
            Take it away as Markdown
          </button>{' '}
          Saved in this browser only.
        </p>
      </form>
    </section>
  );
}
