import Arrow from './Arrow';
import type {Lanes} from './lanes';
import {MESSAGES} from './model';
import type {Event} from './replay';
import styles from './styles.module.css';

/** One event as a line of the sequence. */
export default function EventRow({event, y, lanes: {producer, broker, consumer, table}}: {event: Event; y: number; lanes: Lanes}) {
  const message = 'message' in event ? MESSAGES[event.message - 1]! : '';
  switch (event.kind) {
    case 'send':
      return (
        <>
          <Arrow from={producer} to={broker} y={y - 5} text={message} at={0.3} />
          <Arrow from={broker} to={producer} y={y + 7} text="ack" at={0.24} back lost={!event.acknowledged} />
        </>
      );
    case 'process':
      return (
        <>
          {event.reads && <Arrow from={broker} to={consumer} y={y} text={message} />}
          <Arrow from={consumer} to={table} y={y} text={message} />
        </>
      );
    case 'commit':
      return (
        <>
          {event.reads && <Arrow from={broker} to={consumer} y={y - 6} text={message} at={0.18} />}
          <Arrow from={consumer} to={broker} y={event.reads ? y + 6 : y} text="commit" at={0.5} back />
        </>
      );
    case 'crash':
      return <text className={styles.crash} x={consumer} y={y + 5} textAnchor="middle">✗ dies</text>;
    case 'restart':
      return <text className={styles.restart} x={consumer} y={y + 5} textAnchor="middle">starts at {event.place + 1}</text>;
  }
}
