import {sitePlace} from './site';

/**
 * Tells the browser what it has to know to install the site. Not in the page's head: browsers fetch the manifest and its icon there and
 * then, beside what the page needs to be seen. And without its scripts the site is no app.
 */
export function offerApp(): void {
  if (document.head.querySelector('link[rel=manifest]')) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${sitePlace().scope}manifest.webmanifest`;
  document.head.append(link);
}
