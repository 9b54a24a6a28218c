import type {ReactNode} from 'react';
import type {ShownQuestion} from '../../content/quiz-data';
import MathStyles from '../MathStyles';
import {useExplanations} from './explanations';
import Html from './Html';
import './questions.css';

/** A question: what kind it is, what it asks, and what is put below. */
export default function Frame({data, label, children}: {data: ShownQuestion; label?: ReactNode; children: (promptId: string) => ReactNode}) {
  const id = `asks-${data.id}`;
  const {load} = useExplanations();
  return (
    <div className="q" role="group" aria-labelledby={id} id={`question-${data.id}`} onFocus={load} onPointerDown={load}>
      {data.math && <MathStyles />}
      {label && <p className="q-label">{label}</p>}
      <Html id={id} html={data.prompt} className="q-text q-prompt" />
      {children(id)}
    </div>
  );
}
