import {useState} from 'react';
import type {ShownQuestion} from '../../content/quiz-data';
import {answer, keepText, useProgress} from '../../progress';
import {useExplanations} from './explanations';
import {typeOf} from './types';
import {useSeed} from './useSeed';

/** asking → (missed →) settled. A free text is compared with the model answer instead of being missed. */
export type Phase = 'asking' | 'missed' | 'settled';

/** Where the text of a free answer is kept. */
export const textKey = (id: string) => `question.${id}`;

/** One question that is answered by itself: a first miss may be tried again. What explains it may come after the verdict. */
export function useQuestion(asked: ShownQuestion) {
  const explanations = useExplanations();
  const data = explanations.of(asked);
  const type = typeOf(data);
  const seed = useSeed();
  const {ready, record} = useProgress();
  const [given, setGiven] = useState<unknown>();
  const [phase, setPhase] = useState<Phase>('asking');
  const [judged, setJudged] = useState<unknown>();
  const [lack, setLack] = useState<string>();
  const kept = record.texts[textKey(data.id)]?.text;
  const value = given ?? (data.type === 'text' && kept ? {text: kept, ticks: []} : type.empty(data, seed));
  /** The reader cannot hold a text against a model answer that is not here. */
  const bare = data.type === 'text' && explanations.state !== 'here';

  const settle = (then: unknown, next: Phase) => {
    explanations.load();
    setJudged(then);
    setPhase(next);
  };
  const submit = () => {
    const missing = type.lacks(data, value);
    setLack(missing);
    if (missing) return;
    if (data.type === 'text') {
      keepText(textKey(data.id), (value as {text: string}).text);
      if (phase === 'asking' || bare) return settle(value, 'missed'); // the model answer comes first, the marks are the reader's
    }
    const {right} = type.judge(data, value);
    answer(data.id, right, type.written(data, value));
    settle(value, right || phase === 'missed' ? 'settled' : 'missed');
  };
  const show = () => {
    const last = record.answers[data.id]?.last.given;
    const then = last === undefined ? value : type.read(data, last, seed);
    if (data.type !== 'text') setGiven(then);
    settle(then, 'settled');
  };
  const again = () => {
    setGiven(undefined);
    setJudged(undefined);
    setLack(undefined);
    setPhase('asking');
  };
  const change = (next: unknown) => {
    setGiven(next);
    setLack(undefined);
  };
  const verdict = judged === undefined ? undefined : type.judge(data, judged);
  return {type, data, explanations, bare, seed, ready, phase, verdict, lack, value, change, submit, show, again, before: record.answers[data.id]};
}
