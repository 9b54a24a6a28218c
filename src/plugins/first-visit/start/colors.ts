import {root} from './page';

/** The name under which Docusaurus keeps a reader's choice of colors. */
declare const COLOR_CHOICE: string;

const NEXT: Record<string, string> = {system: 'light', light: 'dark', dark: 'system'};

/** The button for colors is answered here until there is a script for it: Docusaurus reads the choice from the same places. */
export function changeColors(button: HTMLElement, event: Event): void {
  event.stopPropagation();
  const choice = NEXT[root.dataset.themeChoice ?? 'system'] ?? 'light';
  const ofSystem = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.dataset.themeChoice = choice;
  root.dataset.theme = choice === 'system' ? ofSystem : choice;
  button.title = `${choice} colors`;
  button.ariaLabel = `Colors: ${choice}. Change`;
  try {
    // eslint-disable-next-line no-restricted-globals -- Docusaurus's own place for it, which it reads before the first paint
    if (choice === 'system') localStorage.removeItem(COLOR_CHOICE);
    // eslint-disable-next-line no-restricted-globals -- as above
    else localStorage.setItem(COLOR_CHOICE, choice);
  } catch {
    // storage is forbidden: the choice holds for this page
  }
}
