import type {AnyFigure, ViewProps} from '../../../figures/types';
import styles from './play.module.css';

interface Props extends Pick<ViewProps<never, unknown, unknown>, 'result' | 'data' | 'step'> {
  id: string;
  figure: AnyFigure;
  params: unknown;
  set?: (change: object) => void;
}

/** Widths of the two drawings; the style sheet shows the one that fits. */
const WIDE = 680;
const NARROW = 340;

/** The drawing twice, for a column of text and for a phone: which one is seen is settled before any script runs. */
export default function Drawing({id, figure, params, ...state}: Props) {
  const {View, size, title} = figure;
  const props = {...state, params} as ViewProps<unknown, unknown, unknown>;
  if (!size) {
    return (
      <div className={styles.html} role="group" aria-label={`Drawing: ${title}`}>
        <View {...props} width={WIDE} height={0} narrow={false} />
      </div>
    );
  }
  return [
    {width: WIDE, height: size.wide, narrow: false},
    {width: NARROW, height: size.narrow, narrow: true},
  ].map((frame) => (
    <svg
      key={frame.width}
      className={frame.narrow ? styles.narrow : styles.wide}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={title}
      aria-describedby={`${id}-sentence`}
    >
      <View {...props} {...frame} />
    </svg>
  ));
}
