import clsx from 'clsx';
import {useEffect, useState, type ReactNode} from 'react';
import {writeAddress} from '../../../figures/address';
import {tie} from '../../../figures/format';
import {startOf, type Params} from '../../../figures/state';
import type {AnyFigure} from '../../../figures/types';
import {mark, useProgress} from '../../../progress';
import Announcer from './Announcer';
import Bar from './Bar';
import ChoiceControl from './ChoiceControl';
import Drawing from './Drawing';
import Goal from './Goal';
import Predict from './Predict';
import Quantity from './Quantity';
import TableView from './TableView';
import {useAddress} from './useAddress';
import {useFigure, type Shown} from './useFigure';
import {usePrinting} from './usePrinting';
import styles from './play.module.css';

export interface PlayProps {
  id: string;
  name: string;
  figure: AnyFigure;
  data: unknown;
  /** The default state, computed. */
  first: Shown;
  /** Of the address: it may ask for a state. */
  hash: string;
  /** Another object each time that an address is followed: a link to a state counts anew when the reader has moved the controls since. */
  visit: object;
  cite: ReactNode;
  /** False for the still that the server renders: nothing can be pressed yet. */
  live: boolean;
}

/** Everything inside a figure: the server renders it in its default state, the browser brings it to life when it comes near. */
export default function Play({id, name, figure, data, first, hash, visit, cite, live}: PlayProps) {
  const play = useFigure(name, figure, data, first, hash, visit);
  const {specs} = play;
  const printing = usePrinting();
  const {params, result} = printing ? first : play.shown;
  const {prediction, target} = figure.goals;

  const count = figure.steps?.count(result) ?? 0;
  const step = printing || play.step === null ? null : Math.min(play.step, count);
  const sentence = step === null || step >= count ? figure.describe(result, params, data) : figure.steps!.describe(result, step, params, data);

  const at = target.check(result, params, data);
  const [way, setWay] = useState({reached: false, shown: false});
  if (at && play.touched && !way.reached) setWay({...way, reached: true});
  useEffect(() => {
    if (way.reached) mark('goals', [name], true);
  }, [way.reached, name]);
  const before = Boolean(useProgress().record.goals[name]?.on);

  // What a field says about a refused number goes with the state it was typed in.
  const [resets, setResets] = useState(0);
  const reset = () => {
    setResets(resets + 1);
    play.reset();
  };

  const link = writeAddress(name, specs, play.params, step);
  useAddress(link, play.touched);
  const controls = Object.entries(specs);

  return (
    <div className={styles.play} {...(live ? {'data-live': ''} : {})}>
      <p className={styles.head}>
        <strong id={`${id}-title`} className={styles.title}>
          {figure.title}
        </strong>
        {before && <span className={styles.done}>Goal reached</span>}
      </p>
      <figcaption className={styles.finding}>{tie(figure.finding(first.result, data))}</figcaption>
      <div className={clsx(styles.active, styles.before)} inert={!live}>
        <Predict id={id} prediction={prediction} onSee={() => play.go({...startOf(figure, data), ...(prediction.see as Params)})} />
      </div>
      <div className={styles.stage}>
        <Drawing id={id} figure={figure} params={params} result={result} data={data} step={step ?? count} {...(live ? {set: (change) => play.set(change as Params)} : {})} />
        <p id={`${id}-sentence`} className={styles.sentence} data-sentence>
          {tie(sentence)}
        </p>
        <Announcer sentence={sentence} />
      </div>
      <div key={resets} className={clsx(styles.active, styles.controls)} inert={!live}>
        {controls.map(([key, spec]) =>
          spec.kind === 'held' ? null : spec.kind === 'choice' ? (
            <ChoiceControl key={key} id={`${id}-${key}`} spec={spec} value={String(play.params[key])} onChange={(value) => play.set({[key]: value})} />
          ) : (
            <Quantity key={key} id={`${id}-${key}`} spec={spec} value={Number(play.params[key])} onChange={(value) => play.set({[key]: value})} />
          ),
        )}
      </div>
      <div className={styles.active} inert={!live}>
        <p role="alert" className={styles.notes}>
          {play.notes.join(' ')}
        </p>
        <Bar steps={figure.steps} count={count} step={step} onStep={play.toStep} onReset={reset} link={link} />
        <Goal
          target={target}
          {...way}
          before={before}
          onShow={() => {
            setWay({...way, shown: true});
            play.go({...startOf(figure, data), ...(target.solution as Params)}, {touched: false});
          }}
        />
      </div>
      <TableView table={figure.table(result, params, data)} />
      <details className={styles.why}>
        <summary>Why</summary>
        <p>
          {tie(figure.why)}
          {cite}
        </p>
      </details>
    </div>
  );
}
