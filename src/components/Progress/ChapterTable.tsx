/* eslint-disable jsx-a11y-x/no-redundant-roles, jsx-a11y-x/no-interactive-element-to-noninteractive-role -- Safari forgets the roles of a table whose display changes, as it does on narrow screens. */
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {readingTime} from '../reference/short';
import type {Standing} from './standing';
import styles from './table.module.css';

const COLUMNS = ['Purposes ticked', 'Answered', 'Right at first', 'Right now', 'Tasks passed', 'Works read', 'Time left'] as const;

/** Where the reader stands, chapter by chapter. On narrow screens each row is a block that names its own cells. */
export default function ChapterTable({standings}: {standings: readonly Standing[]}) {
  return (
    <table role="table" className={styles.table}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Chapter
          </th>
          {COLUMNS.map((name) => (
            <th role="columnheader" scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {standings.map((standing) => (
          <Row key={standing.chapter.id} standing={standing} />
        ))}
      </tbody>
    </table>
  );
}

function Row({standing}: {standing: Standing}) {
  const {chapter, ticked, minutesLeft, quiz} = standing;
  const cells = [
    share(ticked, chapter.purposes.length),
    share(standing.answered, standing.questions),
    share(standing.first, standing.questions),
    share(standing.last, standing.questions),
    share(standing.passed, standing.tasks),
    share(standing.read, standing.readings),
    minutesLeft === 0 ? 'none' : readingTime(minutesLeft),
  ];
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span className={styles.number}>{chapter.number}</span> <Link to={`/chapters/${chapter.id}/`}>{chapter.title}</Link>
        {quiz.passed && ticked < chapter.purposes.length && <span className={styles.note}>skipped: end quiz passed, {quiz.first} of {quiz.questions}</span>}
      </th>
      {cells.map((cell, i) => (
        <td role="cell" key={COLUMNS[i]} data-label={COLUMNS[i]} className={clsx(cell.startsWith('0 ') && styles.zero, cell === NONE && [styles.zero, styles.absent])}>
          {cell === NONE ? (
            <>
              <span aria-hidden="true">–</span>
              <span className="visually-hidden">there are none</span>
            </>
          ) : (
            cell
          )}
        </td>
      ))}
    </tr>
  );
}

const NONE = '';
const share = (some: number, all: number): string => (all === 0 ? NONE : `${some} of ${all}`);
