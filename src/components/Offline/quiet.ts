const LATEST = 5_000;

/** Does something when the page has loaded and nothing else is to do. */
export function quiet(work: () => void): void {
  const idle = () => ('requestIdleCallback' in window ? requestIdleCallback(work, {timeout: LATEST}) : setTimeout(work, 1_000));
  if (document.readyState === 'complete') idle();
  else window.addEventListener('load', idle, {once: true});
}
