import styles from './newVersion.module.css';

const button = (textContent: string, className: string, onClick: () => void) => {
  const made = Object.assign(document.createElement('button'), {type: 'button', className, textContent});
  made.addEventListener('click', onClick);
  return made;
};

let said = false;

/**
 * One quiet line: a later build has taken over, and this page is of the one before. It is no part of React's page: hardly any reader ever
 * sees it, and none has to load it.
 */
export function sayNewVersion(): void {
  if (said) return;
  said = true;
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  document.body.append(region);
  const line = Object.assign(document.createElement('div'), {className: styles.line});
  line.append(
    Object.assign(document.createElement('p'), {textContent: 'There is a new version of the guide. What you ticked and wrote stays.'}),
    button('Reload', 'button', () => window.location.reload()),
    button('Not now', 'quiet-button', () => region.remove()),
  );
  // A live region has to be there before its text is, to be read out.
  setTimeout(() => region.append(line), 100);
}
