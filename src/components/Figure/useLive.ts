import {rows} from '@generated/figures/default/rows';
import {useCallback, useEffect, useRef, useState, type ComponentType, type RefObject} from 'react';
import {registry} from '../../figures/registry';
import type {MissingData} from '../../figures/types';
import type {PlayProps} from './play';

type Live =
  | {kind: 'ready'; Play: ComponentType<PlayProps>; props: Pick<PlayProps, 'figure' | 'data' | 'first'>}
  | {kind: 'failed'; why: string};

/** How far below the window a figure begins to load. */
const NEAR = '600px 0px';

const OFFLINE = 'The figure’s controls could not be loaded; reload the page to try again. Drawing and table show its default state.';

/**
 * Loads what makes a figure live: when it comes near the window, at once when the address names it or when the server's markup is
 * not there (a page opened by a link inside the site).
 */
export function useLive(name: string, asked: boolean): {place: RefObject<HTMLElement | null>; live: Live | undefined} {
  const place = useRef<HTMLElement>(null);
  const [live, setLive] = useState<Live>();
  const started = useRef(false);

  const start = useCallback(() => {
    if (started.current) return;
    started.current = true;
    load(name).then(setLive, (error: unknown) => {
      console.error(error);
      setLive({kind: 'failed', why: OFFLINE});
    });
  }, [name]);

  useEffect(() => {
    const element = place.current!;
    if (asked || element.textContent.trim() === '') start();
    const observer = new IntersectionObserver((entries) => entries.some(({isIntersecting}) => isIntersecting) && start(), {rootMargin: NEAR});
    observer.observe(element);
    return () => observer.disconnect();
  }, [asked, start]);

  return {place, live};
}

async function load(name: string): Promise<Live> {
  const entry = registry.find((one) => one.name === name);
  if (!entry) return {kind: 'failed', why: `There is no figure “${name}”.`};
  const [{default: Play}, {computeFirst}, {default: figure}, data] = await Promise.all([
    import('./play'),
    import('./play/compute'),
    entry.load(),
    entry.data ? rows[name]!().then((module) => module.default) : undefined,
  ]);
  if (isMissing(data)) return {kind: 'failed', why: data.missing};
  const first = computeFirst(figure, data);
  if (typeof first === 'string') return {kind: 'failed', why: first};
  return {kind: 'ready', Play, props: {figure, data, first}};
}

const isMissing = (data: unknown): data is MissingData => typeof data === 'object' && data !== null && 'missing' in data;
