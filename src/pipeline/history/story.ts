import type {RunDescription} from '../events/recorder';
import {demandParameters, type DemandParameters} from '../ml/parameters';

/** One act of December 2025: a run of the pipeline that somebody, or the clock, started. */
export interface Act {
  /** Also the name of its file of events, so acts sort by time. */
  readonly id: string;
  readonly description: RunDescription;
  /** Steps of training, evaluation and registration are part of it. */
  readonly trains: boolean;
  readonly demand: DemandParameters;
  /** Step to begin with, for days that are made up for. */
  readonly from?: string;
  /** The act takes place only when the monitor found the registered forecast worse than its baseline. */
  readonly rollback?: true;
}

const DAY = 86_400_000;
const dayText = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** What the data scientist tried on 10 December, against the gate. */
const hasty: DemandParameters = {trainWeeks: 3, overrule: 'three weeks of history, to follow December faster; the gate can wait (the data scientist, 2025-12-10)'};
const HASTY_DAY = '2025-12-10';
/** Nights whose orders were stopped at the door, and the moment at which the renamed column was agreed on and they were made up for. */
const stopped = {nights: ['2025-12-12', '2025-12-13', '2025-12-14'], madeUpAt: '2025-12-14T10:00:00Z'} as const;
const ROLLBACK_AT = '2025-12-16T10:00:00Z';

/** Every morning of December at eight; on Wednesdays the models are fitted anew; and what went wrong is put right by hand. */
export function story(): Act[] {
  const acts: Act[] = [];
  for (let at = Date.parse('2025-12-02'); dayText(at) <= '2025-12-31'; at += DAY) {
    const day = dayText(at);
    const trains = new Date(at).getUTCDay() === 3 || day === '2025-12-02';
    acts.push({id: `${day}-0800`, description: {nominal: `${day}T08:00:00Z`, trigger: trains ? 'weekly' : 'nightly', attempt: 'history'}, trains, demand: day === HASTY_DAY ? hasty : demandParameters});
    if (day === stopped.madeUpAt.slice(0, 10)) acts.push(...makeUp());
    if (day === ROLLBACK_AT.slice(0, 10)) acts.push({id: `${day}-1000`, description: {nominal: `${day}T08:00:00Z`, at: ROLLBACK_AT, trigger: 'rollback', attempt: 'history'}, trains: false, demand: demandParameters, rollback: true});
  }
  return acts;
}

function makeUp(): Act[] {
  return stopped.nights.map((night, i) => {
    const at = new Date(Date.parse(stopped.madeUpAt) + i * 5 * 60_000).toISOString();
    return {
      id: `${at.slice(0, 10)}-${at.slice(11, 16).replace(':', '')}-for-${night}`,
      description: {nominal: `${night}T08:00:00Z`, at, trigger: 'backfill', attempt: 'history'}, trains: false, demand: demandParameters, from: 'ingest_sales_orders',
    };
  });
}
