// Change: it can be pressed before the page's scripts run, which the theme's forbids; the start script answers then (src/plugins/first-visit/start).
import type {Props} from '@theme/ColorModeToggle';
import styles from './styles.module.css';

const NEXT = {system: 'light', light: 'dark', dark: null} as const;

export default function ColorModeToggle({className, value, onChange}: Props) {
  const choice = value ?? 'system';
  return (
    <div className={className}>
      <button type="button" className={styles.toggle} data-color-mode="" title={`${choice} colors`} aria-label={`Colors: ${choice}. Change`} onClick={() => onChange(NEXT[choice])}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="2" />
          <path className={styles.shade} fill="currentColor" d="M12 3.5a8.5 8.5 0 0 1 0 17Z" />
          <path className={styles.left} fill="currentColor" d="M12 3.5a8.5 8.5 0 0 0 0 17Z" />
        </svg>
      </button>
    </div>
  );
}
