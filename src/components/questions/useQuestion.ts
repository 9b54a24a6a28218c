import {useState} from 'react';
import type {ShownQuestion} from '../../content/quiz-data';
import {answer, keepText, useProgress} from '../../progress';
import type {Verdict} from './type';
import {typeOf} from './types';
import {useSeed} from './useSeed';

/** asking → (missed →) settled. A free text is compared with the model answer instead of being missed. */
export type Phase = 'asking' | 'missed' | 'settled';

/** Where the text of a free answer is kept. */
export const textKey = (id: string) => `question.${id}`;

/** One question that is answered by itself: a first miss may be tried again. */
export function useQuestion(data: ShownQuestion) {
  const type = typeOf(data);
  const seed = useSeed();
  const {ready, record} = useProgress();
  const [given, setGiven] = useState<unknown>();
  const [phase, setPhase] = useState<Phase>('asking');
  const [verdict, setVerdict] = useState<Verdict>();
  const [lack, setLack] = useState<string>();
  const kept = record.texts[textKey(data.id)]?.text;
  const value = given ?? (data.type === 'text' && kept ? {text: kept, ticks: []} : type.empty(data, seed));

  const submit = () => {
    const missing = type.lacks(data, value);
    setLack(missing);
    if (missing) return;
    const next = type.judge(data, value);
    setVerdict(next);
    if (data.type === 'text') {
      keepText(textKey(data.id), (value as {text: string}).text);
      if (phase === 'asking') return setPhase('missed'); // the model answer comes first, the marks are the reader's
    }
    answer(data.id, next.right, type.written(data, value));
    setPhase(next.right || phase === 'missed' ? 'settled' : 'missed');
  };
  const show = () => {
    const last = record.answers[data.id]?.last.given;
    const then = last === undefined ? value : type.read(data, last, seed);
    if (data.type !== 'text') setGiven(then);
    setVerdict(type.judge(data, then));
    setPhase('settled');
  };
  const again = () => {
    setGiven(undefined);
    setVerdict(undefined);
    setLack(undefined);
    setPhase('asking');
  };
  const change = (next: unknown) => {
    setGiven(next);
    setLack(undefined);
  };
  return {type, seed, ready, phase, verdict, lack, value, change, submit, show, again, before: record.answers[data.id]};
}
