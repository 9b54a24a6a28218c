import {useCallback, useSyncExternalStore} from 'react';
import type {Html, ShownQuestion} from '../../content/quiz-data';
import {useChapterFrontMatter} from '../chapterFrontMatter';
import {whole} from './explained';

/** Texts that explain the answers, by question. */
export type Explanations = Record<string, Html[]>;

/** `lost` is not for good: the next load() tries again. */
type State = 'unasked' | 'loading' | 'here' | 'lost';

/** A reader is not kept waiting for longer; what comes later is still shown. */
const PATIENCE = 8000;

type Source = () => Promise<{default: Explanations}>;

const sources = new Map<string, Source>();

/** Says how a chapter's texts are loaded. Its own module does (src/plugins/remark-questions.ts): a list of all would be with every question. */
export const bringExplanations = (chapter: string, source: Source): unknown => sources.set(chapter, source);

const texts = new Map<string, Explanations>();
const states = new Map<string, State>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function turn(chapter: string, state: State) {
  states.set(chapter, state);
  listeners.forEach((listener) => listener());
}

function load(chapter: string): void {
  const state = states.get(chapter);
  if (state === 'here' || state === 'loading') return;
  turn(chapter, 'loading');
  const late = setTimeout(() => turn(chapter, 'lost'), PATIENCE);
  (sources.get(chapter)?.() ?? Promise.reject(new Error(`No module brings the explanations of ${chapter}.`)))
    .then((module) => {
      texts.set(chapter, module.default);
      return 'here' as const;
    }, () => 'lost' as const)
    .then((end) => {
      clearTimeout(late);
      if (states.get(chapter) !== 'here') turn(chapter, end);
    });
}

/**
 * What explains the answers on this page. A page loads without it; load() is called as soon as a reader turns to a question, so that
 * it is there when the answer is given.
 */
export function useExplanations() {
  const {chapter = ''} = useChapterFrontMatter();
  const state = useSyncExternalStore(subscribe, () => states.get(chapter) ?? 'unasked', () => 'unasked' as const);
  return {
    state,
    load: useCallback(() => load(chapter), [chapter]),
    /** The question with the texts that explain its answers, or as it is while they are not here. */
    of: (asked: ShownQuestion): ShownQuestion => (state === 'here' ? whole(asked, texts.get(chapter)?.[asked.id] ?? []) : asked),
  };
}
