import {readFileSync} from 'node:fs';
import {hashModules} from '../engine/hash';
import type {Session} from '../engine/session';
import type {Step} from '../engine/step';
import {demandRowsSql, forecast, isForecastable, type DemandModel, type DemandRow} from './demandModel';
import {wape} from './metrics';

/** Name of the check that says whether the registered forecast still earns its place. */
export const LIVE_CHECK = 'live_error_below_baseline';

/** The step that compares what the registered forecast said with what then came. */
export const monitorStep: Step = {
  id: 'monitor_demand_forecast', kind: 'evaluate', owner: 'Data Platform', source: 'src/pipeline/ml/monitor.ts',
  description: 'Compares the registered forecast with the demand of the weeks since it was fitted, beside the spreadsheet that it replaced.',
  inputs: ['registry.demand_forecast', 'features.demand_features', 'marts.fct_demand_weekly'], outputs: ['evaluation.demand_live'],
  code: () => hashModules('ml/monitor.ts'), run: monitor,
};

async function monitor(session: Session): Promise<void> {
  const record = JSON.parse(readFileSync(session.input('registry.demand_forecast'), 'utf8')) as {version: string; model: DemandModel};
  const rows = (await session.rows<DemandRow>(demandRowsSql)).filter((row) => isForecastable(row) && row.pieces !== null && row.week >= record.model.trainedTo);
  const live = rows.map((row) => ({week: row.week, part_no: row.part_no, region: row.region, model_version: record.version.slice(0, 12), pieces: row.pieces, forecast: forecast(record.model, row), seasonal_naive: Number(row.pieces_52w ?? 0), mean_13w: Number(row.mean_13w ?? 0)}));
  await session.writeRows('evaluation.demand_live', [['week', 'DATE'], ['part_no', 'VARCHAR'], ['region', 'VARCHAR'], ['model_version', 'VARCHAR'], ['pieces', 'INTEGER'], ['forecast', 'DOUBLE'], ['seasonal_naive', 'DOUBLE'], ['mean_13w', 'DOUBLE']], live);
  if (live.length === 0) return;
  const column = (name: 'pieces' | 'forecast' | 'mean_13w') => live.map((row) => Number(row[name]));
  const [error, baseline] = [wape(column('pieces'), column('forecast')), wape(column('pieces'), column('mean_13w'))];
  const weeks = new Set(live.map((row) => row.week)).size;
  session.notes.checks.push({
    dataset: 'registry.demand_forecast', name: LIVE_CHECK, severity: 'warn', passed: error <= baseline, failingRows: error <= baseline ? 0 : live.length,
    description: 'Since it was fitted, the forecast is off by no more than the mean of 13 weeks, the spreadsheet that it replaced.',
    examples: [`WAPE ${error.toFixed(3)} over ${weeks} week${weeks === 1 ? '' : 's'}, the spreadsheet ${baseline.toFixed(3)}`],
  });
  if (error > baseline) session.notes.remarks.push(`The forecast ${record.version.slice(0, 12)} is off by ${(100 * error).toFixed(1)} % of demand over ${weeks} week${weeks === 1 ? '' : 's'}, the spreadsheet that it replaced by ${(100 * baseline).toFixed(1)} %.`);
}
