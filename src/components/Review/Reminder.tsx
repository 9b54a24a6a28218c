import useBaseUrl from '@docusaurus/useBaseUrl';
import {useState} from 'react';
import {reminderFile, type Rhythm} from '../../review';
import {saveFile} from '../saveFile';
import styles from './styles.module.css';

const RHYTHMS: Record<Rhythm, string> = {daily: 'every day', workdays: 'Monday to Friday', weekly: 'once a week'};

/** A reminder for the reader's own calendar; the file is made here, in the browser. */
export default function Reminder() {
  const [rhythm, setRhythm] = useState<Rhythm>('workdays');
  const [time, setTime] = useState('08:30');
  const address = useBaseUrl('/review/', {absolute: true});
  const save = () => {
    const now = new Date();
    const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    saveFile('review-reminder.ics', 'text/calendar;charset=utf-8', reminderFile({rhythm, time: time || '08:30', from: tomorrow, url: address}, now));
  };
  return (
    <div className={styles.reminder}>
      <label>
        Remind me{' '}
        <select value={rhythm} onChange={(event) => setRhythm(event.currentTarget.value as Rhythm)}>
          {Object.entries(RHYTHMS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        at <input type="time" value={time} onChange={(event) => setTime(event.currentTarget.value)} />
      </label>
      <button type="button" className="quiet-button" onClick={save}>
        Save as a calendar file
      </button>
    </div>
  );
}
