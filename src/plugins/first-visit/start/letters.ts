import {root} from './page';

/** Letters of formulas come once a formula is near: asking for their places sooner would have all before them laid out. */
export function bringLettersWhenNear(): void {
  const near = new IntersectionObserver((seen) => {
    if (!seen.some(({isIntersecting}) => isIntersecting)) return;
    delete root.dataset.plain;
    near.disconnect();
  }, {rootMargin: '100% 0%'});
  for (const formula of document.querySelectorAll('.katex')) near.observe(formula);
}
