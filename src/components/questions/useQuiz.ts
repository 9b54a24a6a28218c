import {useState} from 'react';
import type {ShownQuestion} from '../../content/quiz-data';
import {answer, useProgress} from '../../progress';
import type {Verdict} from './type';
import {typeOf} from './types';
import {useSeed} from './useSeed';

/** A set of questions that are checked together. */
export function useQuiz(questions: ShownQuestion[]) {
  const {ready, record} = useProgress();
  const seed = useSeed();
  const [values, setValues] = useState<Record<string, unknown>>({});
  const [verdicts, setVerdicts] = useState<Record<string, Verdict>>();
  const [lack, setLack] = useState<string>();
  const valueOf = (question: ShownQuestion): unknown => values[question.id] ?? typeOf(question).empty(question, seed);

  const submit = () => {
    // An order that was not touched is still the shuffled one.
    const open = questions.flatMap((question, n) => (typeOf(question).lacks(question, valueOf(question)) || (question.type === 'order' && !values[question.id]) ? [n + 1] : []));
    setLack(open.length > 0 ? `${open.length === 1 ? 'Question' : 'Questions'} ${listed(open)} ${open.length === 1 ? 'is' : 'are'} still open.` : undefined);
    if (open.length > 0) return;
    setVerdicts(Object.fromEntries(questions.map((question) => {
      const type = typeOf(question);
      const verdict = type.judge(question, valueOf(question));
      answer(question.id, verdict.right, type.written(question, valueOf(question)));
      return [question.id, verdict];
    })));
  };
  const again = () => {
    setValues({});
    setVerdicts(undefined);
  };
  const answered = questions.filter(({id}) => record.answers[id]);
  const first = answered.filter(({id}) => record.answers[id]!.first.right).length;
  return {
    ready, seed, verdicts, lack, valueOf, submit, again,
    change: (id: string, value: unknown) => {
      setValues((now) => ({...now, [id]: value}));
      setLack(undefined);
    },
    /** "6 of 8", when the quiz was taken before. */
    before: ready && questions.length > 0 && answered.length === questions.length ? `${first} of ${questions.length}` : undefined,
  };
}

const listed = (numbers: number[]): string => (numbers.length < 3 ? numbers.join(' and ') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`);
