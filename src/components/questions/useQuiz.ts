import {useState} from 'react';
import type {ShownQuestion} from '../../content/quiz-data';
import {answer, keepText, useProgress} from '../../progress';
import {useExplanations} from './explanations';
import type {Verdict} from './type';
import {typeOf} from './types';
import {textKey} from './useQuestion';
import {useSeed} from './useSeed';

/** A set of questions that are checked together. What explains them may come after the verdicts. */
export function useQuiz(asked: ShownQuestion[]) {
  const explanations = useExplanations();
  const questions = asked.map(explanations.of);
  const {ready, record} = useProgress();
  const seed = useSeed();
  const [values, setValues] = useState<Record<string, unknown>>({});
  const [checked, setChecked] = useState(false);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [lack, setLack] = useState<string>();
  const valueOf = (question: ShownQuestion): unknown => {
    const kept = question.type === 'text' && record.texts[textKey(question.id)]?.text;
    return values[question.id] ?? (kept ? {text: kept, ticks: []} : typeOf(question).empty(question, seed));
  };
  const judge = (question: ShownQuestion): Verdict => typeOf(question).judge(question, valueOf(question));

  const keep = (question: ShownQuestion) => answer(question.id, judge(question).right, typeOf(question).written(question, valueOf(question)));

  const submit = () => {
    // An order that was not touched is still the shuffled one.
    const open = questions.flatMap((question, n) => (typeOf(question).lacks(question, valueOf(question)) || (question.type === 'order' && !values[question.id]) ? [n + 1] : []));
    setLack(open.length > 0 ? `${open.length === 1 ? 'Question' : 'Questions'} ${listed(open)} ${open.length === 1 ? 'is' : 'are'} still open.` : undefined);
    if (open.length > 0) return;
    explanations.load();
    for (const question of questions) {
      if (question.type === 'text') keepText(textKey(question.id), (valueOf(question) as {text: string}).text);
      else keep(question);
    }
    setChecked(true);
  };
  /** Own words are judged by the reader, against the good answer that stands there now. */
  const mark = (question: ShownQuestion) => {
    keep(question);
    setMarked(new Set([...marked, question.id]));
  };
  const again = () => {
    setValues({});
    setChecked(false);
    setMarked(new Set());
  };
  const answered = questions.filter(({id}) => record.answers[id]);
  const first = answered.filter(({id}) => record.answers[id]!.first.right).length;
  return {
    questions, explanations, ready, seed, lack, valueOf, submit, again, mark, marked,
    // What was checked cannot be changed, but for the marks of own words; so it is judged as it stands.
    verdicts: checked ? Object.fromEntries(questions.map((question) => [question.id, judge(question)])) : undefined,
    change: (id: string, value: unknown) => {
      setValues((now) => ({...now, [id]: value}));
      setLack(undefined);
    },
    /** "6 of 8", when the quiz was taken before. */
    before: ready && questions.length > 0 && answered.length === questions.length ? `${first} of ${questions.length}` : undefined,
  };
}

const listed = (numbers: number[]): string => (numbers.length < 3 ? numbers.join(' and ') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`);
