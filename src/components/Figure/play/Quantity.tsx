import {useState} from 'react';
import {outside} from '../../../figures/address';
import {number} from '../../../figures/format';
import {fit, shownDigits} from '../../../figures/state';
import type {Quantity as Spec} from '../../../figures/types';
import {parseNumber} from './parseNumber';
import styles from './controls.module.css';

interface Props {
  id: string;
  spec: Spec;
  value: number;
  onChange: (value: number) => void;
}

/** A quantity three ways: a slider to sweep, buttons for single clicks, a field for the exact number. */
export default function Quantity({id, spec, value, onChange}: Props) {
  const [draft, setDraft] = useState<string>();
  const [note, setNote] = useState('');
  const {label, unit, min, max, step} = spec;
  const digits = shownDigits(spec, value);
  const said = `${number(value, digits)}${unit && ` ${unit}`}`;
  const to = (next: number) => {
    setNote('');
    setDraft(undefined);
    onChange(fit(spec, next)!);
  };
  const type = (text: string) => {
    setDraft(text);
    setNote('');
    const typed = parseNumber(text);
    if (typed !== undefined && typed >= min && typed <= max) onChange(fit(spec, typed)!);
  };
  const leave = () => {
    if (draft === undefined) return;
    const typed = parseNumber(draft);
    setDraft(undefined);
    if (typed === undefined) setNote(draft.trim() === '' ? `The field was empty; it stays at ${said}.` : `That is not a number; it stays at ${said}.`);
    else if (typed < min || typed > max) {
      onChange(fit(spec, typed)!);
      setNote(outside(spec, typed));
    }
  };
  return (
    <div className={styles.quantity} role="group" aria-labelledby={`${id}-label`}>
      <div className={styles.head}>
        <label id={`${id}-label`} className={styles.label} htmlFor={`${id}-field`}>
          {label}
        </label>
        <span className={styles.exact}>
          <input
            id={`${id}-field`}
            className={styles.field}
            inputMode="decimal"
            autoComplete="off"
            value={draft ?? number(value, digits)}
            aria-describedby={note ? `${id}-unit ${id}-note` : `${id}-unit`}
            aria-invalid={note !== ''}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => event.key === 'Enter' && leave()}
          />
          <span id={`${id}-unit`} className={styles.unit}>
            {unit}
          </span>
        </span>
      </div>
      <button type="button" className={styles.button} aria-label={`Less: ${label}`} aria-disabled={value <= min} onClick={() => value > min && to(value - step)}>
        −
      </button>
      <input
        type="range"
        className={styles.range}
        aria-label={`${label}, slider`}
        aria-valuetext={said}
        {...{min, max, step}}
        value={value}
        onChange={(event) => to(Number(event.target.value))}
      />
      <button type="button" className={styles.button} aria-label={`More: ${label}`} aria-disabled={value >= max} onClick={() => value < max && to(value + step)}>
        +
      </button>
      <span id={`${id}-note`} role="status" className={styles.note}>
        {note}
      </span>
    </div>
  );
}
