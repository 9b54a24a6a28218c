const KEY = 'ml-pipelines-guide:offline';

/** Whether the reader said that pages are to be kept for reading without a network, or not to be; undefined when nothing was said. */
export function offlineChoice(): 'on' | 'off' | undefined {
  try {
    const stored = window.localStorage.getItem(KEY);
    return stored === 'on' || stored === 'off' ? stored : undefined;
  } catch {
    return 'off'; // a browser that keeps nothing is not asked to keep pages
  }
}

export function chooseOffline(choice: 'on' | 'off'): void {
  try {
    window.localStorage.setItem(KEY, choice);
  } catch {
    // the choice lasts until the page is closed
  }
}
