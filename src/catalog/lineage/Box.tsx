import Link from '@docusaurus/Link';
import type {ComponentProps} from 'react';
import {entryPath} from '../paths';
import {NODE_HEIGHT, type PlacedNode} from './picture';
import styles from './drawing.module.css';

interface Props extends Omit<ComponentProps<typeof Link>, 'to'> {
  node: PlacedNode;
  /** What a screen reader hears after the name. */
  words: string;
  state: 'lit' | 'dim' | undefined;
  isCenter: boolean;
  /** Columns to show in place of the note. */
  fields?: readonly string[];
}

/** A box of the drawing: a link to its page. Models and reports have round ends; what was set aside is dashed. */
export default function Box({node: {id, kind, label, note, look, x, y, width, ...node}, words, state, isCenter, fields, ...link}: Props) {
  const rounding = kind === 'dataset' ? 4 : NODE_HEIGHT / 2;
  const shown = fields ? fitting(fields, width) : note;
  return (
    <Link
      to={entryPath(kind, id)} className={styles.node} data-state={state} data-look={look} data-center={isCenter || undefined}
      aria-label={`${node.name}, ${words}`} {...link}
    >
      <rect x={x} y={y} width={width} height={NODE_HEIGHT} rx={rounding} />
      {look === 'stale' && <path className={styles.stale} d={`M${x + width - 9} ${y}h9v9z`} />}
      <text x={x + (kind === 'dataset' ? 10 : 16)} y={y + 17} className={styles.label}>{label}</text>
      <text x={x + (kind === 'dataset' ? 10 : 16)} y={y + 32} className={fields ? styles.fields : styles.note}>{shown}</text>
    </Link>
  );
}

/** As many column names as the box has room for. */
function fitting(fields: readonly string[], width: number): string {
  const room = Math.floor((width - 20) / 6.2);
  const more = fields.length > 1 ? ` +${fields.length - 1}` : '';
  const first = fields[0]!;
  return (first.length + more.length > room ? `${first.slice(0, room - more.length - 1)}…` : first) + more;
}
