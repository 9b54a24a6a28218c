import Link from '@docusaurus/Link';
import {useThemeConfig} from '@docusaurus/theme-common';
import {useRef, type MouseEvent} from 'react';
import ColorModeToggle from '@theme/Navbar/ColorModeToggle';
import ChapterTicks from '../ChapterTicks';
import {useChaptersBeside} from '../chaptersBeside';
import {useIsHere} from '../here';
import styles from './styles.module.css';

/** The id that buttons name in order to open or close the menu. */
export const SITE_MENU = 'site-menu';

/**
 * All ways through the guide, for windows in which the bar and the contents have no room. It stands in every page and the browser itself
 * opens it: a reader who taps on it right away waits for no script.
 */
export default function SiteMenu() {
  const {items} = useThemeConfig().navbar;
  const here = useIsHere();
  const menu = useRef<HTMLElement>(null);
  // A link within this site changes the page without leaving the document, which would leave the menu open.
  const onClick = (event: MouseEvent) => (event.target as Element).closest('a') && menu.current?.hidePopover();
  const link = (to: string, label: string, number?: number) => (
    <Link to={to} className={styles.link} {...(here(to) ? {'aria-current': 'page'} : {})}>
      {number !== undefined && <span className={styles.number}>{number}</span>}
      {label}
    </Link>
  );
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions, jsx-a11y-x/click-events-have-key-events -- the links in it are what is pressed
    <nav id={SITE_MENU} popover="auto" aria-label="Menu" className={styles.menu} ref={menu} onClick={onClick}>
      <div className={styles.head}>
        <ColorModeToggle />
        <button type="button" className={styles.close} popoverTarget={SITE_MENU} popoverTargetAction="hide" aria-label="Close menu">✕</button>
      </div>
      <ul className={styles.pages}>
        {items.map(({to, label}) => <li key={String(to)}>{link(String(to), String(label))}</li>)}
      </ul>
      {useChaptersBeside().map(({id, number, title, chapters, more}) => (
        <div key={id}>
          <p className={styles.part}>{number}. {title}</p>
          <ul>
            {chapters.map((chapter) => <li key={chapter.id}>{link(`/chapters/${chapter.id}/`, chapter.title, chapter.number)} <ChapterTicks chapter={chapter} /></li>)}
            {more > 0 && <li>{link(`/chapters/#part-${id}`, `all ${chapters.length + more} chapters`)}</li>}
          </ul>
        </div>
      ))}
    </nav>
  );
}
