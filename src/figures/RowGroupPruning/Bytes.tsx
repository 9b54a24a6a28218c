import {mark} from '../types';
import {megabytes} from './describe';
import type {Result} from './model';
import styles from './styles.module.css';

/** The file as one bar: what is read of it, and what was asked for. */
export default function Bytes({result: {bytesRead, bytesAsked, bytesFile}, width, y, narrow}: {result: Result; width: number; y: number; narrow: boolean}) {
  const scale = (bytes: number) => (bytes / bytesFile) * (width - 2);
  return (
    <>
      <text className="d-strong" x={0} y={y}>Read {megabytes(bytesRead)} of {megabytes(bytesFile)}</text>
      <rect className={styles.file} x={1} y={y + 10} width={scale(bytesFile)} height={20} {...mark('file', 'megabytes', bytesFile / 1e6)} />
      <rect className={styles.read} x={1} y={y + 10} width={scale(bytesRead)} height={20} {...mark('read', 'megabytes', bytesRead / 1e6)} />
      <rect className={styles.found} x={1} y={y + 10} width={scale(bytesAsked)} height={20} {...mark('asked', 'megabytes', bytesAsked / 1e6)} />
      <text className={styles.foundText} x={1} y={y + 46}>{megabytes(bytesAsked)} of it {narrow ? 'asked for' : 'are rows of the days asked for'}</text>
    </>
  );
}
