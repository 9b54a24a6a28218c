import {writeFileSync} from 'node:fs';
import {hashModules, hashText} from '../engine/hash';
import type {Session} from '../engine/session';
import type {Step} from '../engine/step';
import type {Row} from '../sql/database';
import {demandRowsSql, fitDemand, forecast, isForecastable, type DemandRow} from './demandModel';
import {rmse, wape} from './metrics';
import type {DemandParameters} from './parameters';
import {lastWindows, plusDays, type Window} from './windows';

const inputs = ['features.demand_features', 'marts.fct_demand_weekly'];
const windowColumns = [['window', 'VARCHAR'], ['from_day', 'DATE'], ['to_day', 'DATE'], ['metric', 'VARCHAR'], ['unit', 'VARCHAR'], ['better', 'VARCHAR'], ['value', 'DOUBLE'], ['baseline', 'DOUBLE'], ['baseline_name', 'VARCHAR'], ['row_count', 'INTEGER']] as const;
export {windowColumns};

export const SEASONAL_NAIVE = 'seasonal naive: the same week a year ago';

/** Steps that fit the demand forecast and judge it on weeks it has not seen. */
export function demandSteps(parameters: DemandParameters): Step[] {
  const code = (what: string) => () => hashText(what, hashModules('ml/demand.ts'), JSON.stringify(parameters.trainWeeks));
  const common = {owner: 'Data Platform', inputs, source: 'src/pipeline/ml/demand.ts'};
  return [
    {...common, id: 'train_demand_forecast', kind: 'train', description: 'Fits the demand forecast to all whole weeks that are known.', outputs: ['models.demand_forecast'], code: code('train'), run: (session) => train(session, parameters)},
    {...common, id: 'evaluate_demand_forecast', kind: 'evaluate', description: 'Judges the demand forecast on four stretches of 13 weeks, each fitted only to the weeks before it, and forecasts the week to come.',
      outputs: ['evaluation.demand_windows', 'evaluation.demand_forecasts'], code: code('evaluate'), run: (session) => evaluate(session, parameters)},
  ];
}

/** The week to come: the first whose demand is not known. */
export function nextWeek(rows: readonly DemandRow[]): string {
  return rows.filter((row) => row.pieces === null).map((row) => row.week).sort()[0] as string;
}

async function train(session: Session, parameters: DemandParameters): Promise<void> {
  const rows = await session.rows<DemandRow>(demandRowsSql);
  writeFileSync(session.output('models.demand_forecast'), `${JSON.stringify(fitDemand(rows, nextWeek(rows), parameters), null, 1)}\n`);
}

async function evaluate(session: Session, parameters: DemandParameters): Promise<void> {
  const rows = (await session.rows<DemandRow>(demandRowsSql)).filter(isForecastable);
  const end = nextWeek(rows);
  const windows = lastWindows(end, 4, 91);
  const judged = windows.map((window) => judge(rows, window, parameters));
  const next = judge(rows, {name: 'to come', from: end, to: plusDays(end, 7)}, parameters);
  const all = measures({name: 'all', from: windows[0]?.from as string, to: end}, judged.flatMap((one) => one.forecasts));
  await session.writeRows('evaluation.demand_windows', windowColumns, [...judged.flatMap((one, i) => measures(windows[i] as Window, one.forecasts)), ...all]);
  await session.writeRows('evaluation.demand_forecasts', [['week', 'DATE'], ['part_no', 'VARCHAR'], ['region', 'VARCHAR'], ['window', 'VARCHAR'], ['pieces', 'INTEGER'], ['forecast', 'DOUBLE'], ['seasonal_naive', 'DOUBLE'], ['mean_13w', 'DOUBLE']], [...judged, next].flatMap((one) => one.forecasts));
}

function judge(rows: readonly DemandRow[], window: Window, parameters: DemandParameters): {forecasts: Row[]} {
  const model = fitDemand(rows, window.from, parameters);
  const seen = rows.filter((row) => row.week >= window.from && row.week < window.to);
  return {
    forecasts: seen.map((row) => ({
      week: row.week, part_no: row.part_no, region: row.region, window: window.name, pieces: row.pieces, forecast: forecast(model, row),
      seasonal_naive: Number(row.pieces_52w ?? 0), mean_13w: Number(row.mean_13w ?? 0),
    })),
  };
}

function measures(window: Window, forecasts: readonly Row[]): Row[] {
  const column = (name: string) => forecasts.map((row) => Number(row[name]));
  const base = {window: window.name, from_day: window.from, to_day: plusDays(window.to, -1), better: 'lower', row_count: forecasts.length};
  const pair = (metric: string, unit: string, measure: typeof wape, baseline: string, baselineName: string): Row => ({
    ...base, metric, unit, value: measure(column('pieces'), column('forecast')), baseline: measure(column('pieces'), column(baseline)), baseline_name: baselineName,
  });
  return [
    pair('WAPE', 'share of demand', wape, 'seasonal_naive', SEASONAL_NAIVE),
    pair('RMSE', 'pieces', rmse, 'seasonal_naive', SEASONAL_NAIVE),
    pair('WAPE against the spreadsheet', 'share of demand', wape, 'mean_13w', "the analyst's spreadsheet: the mean of 13 weeks"),
  ];
}
