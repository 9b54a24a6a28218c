import {writeFileSync} from 'node:fs';
import {hashModules, hashText} from '../engine/hash';
import type {Session} from '../engine/session';
import type {Step} from '../engine/step';
import type {Row} from '../sql/database';
import {windowColumns} from './demand';
import {averagePrecision, brier, recallAt} from './metrics';
import {fitWear, risk, ruleScore, wearRowsSql, type WearRow} from './wearModel';
import {monthWindows, plusDays, type Window} from './windows';

const RULE = "Service's rule: the backlash reading as a share of the limit in the manual";
/** Share of arms that Service can visit in two months. */
const VISITS = 0.05;

/** Steps that fit the wear model and judge it on months it has not seen. */
export const wearSteps: readonly Step[] = (() => {
  const common = {owner: 'Data Platform', inputs: ['features.wear_features', 'features.wear_labels'], source: 'src/pipeline/ml/wear.ts'};
  const code = (what: string) => () => hashText(what, hashModules('ml/wear.ts'));
  return [
    {...common, id: 'train_wear_model', kind: 'train', description: 'Fits the wear model to all predictions whose outcome is known.', outputs: ['models.wear_model'], code: code('train'), run: train},
    {...common, id: 'evaluate_wear_model', kind: 'evaluate', description: 'Judges the wear model on four quarters, each fitted only to outcomes that were known before it, and lists the arms most at risk now.',
      outputs: ['evaluation.wear_windows', 'evaluation.wear_risk'], code: code('evaluate'), run: evaluate},
  ] as const satisfies readonly Step[];
})();

async function train(session: Session): Promise<void> {
  const rows = await session.rows<WearRow>(wearRowsSql);
  writeFileSync(session.output('models.wear_model'), `${JSON.stringify(fitWear(rows, newest(rows)), null, 1)}\n`);
}

async function evaluate(session: Session): Promise<void> {
  const rows = await session.rows<WearRow>(wearRowsSql);
  const windows = monthWindows(rows.filter((row) => row.is_known).map((row) => row.as_of), 4, 3);
  const judged = windows.map((window) => judge(rows, window));
  const whole = {name: 'all', from: windows[0]?.from as string, to: windows.at(-1)?.to as string};
  const together = {happened: judged.flatMap((one) => one.happened), risk: judged.flatMap((one) => one.risk), rule: judged.flatMap((one) => one.rule), base: judged.flatMap((one) => one.base)};
  await session.writeRows('evaluation.wear_windows', windowColumns, [...judged.flatMap((one, i) => measures(windows[i] as Window, one)), ...measures(whole, together)]);
  const now = newest(rows);
  const model = fitWear(rows, now);
  const risks = rows.filter((row) => row.as_of === now).map((row) => ({as_of: now, arm_id: row.arm_id, transmission: row.transmission, risk: risk(model, row), rule_score: ruleScore(row)}));
  await session.writeRows('evaluation.wear_risk', [['as_of', 'DATE'], ['arm_id', 'INTEGER'], ['transmission', 'VARCHAR'], ['risk', 'DOUBLE'], ['rule_score', 'DOUBLE']], risks);
}

interface Judged {
  readonly happened: number[];
  readonly risk: number[];
  readonly rule: number[];
  /** Share of failures before the window, the same for every row. */
  readonly base: number[];
}

function judge(rows: readonly WearRow[], window: Window): Judged {
  const model = fitWear(rows, window.from);
  const before = rows.filter((row) => row.as_of < window.from && row.failed !== null);
  const base = before.filter((row) => row.failed).length / before.length;
  const seen = rows.filter((row) => row.as_of >= window.from && row.as_of < window.to);
  return {happened: seen.map((row) => Number(row.failed)), risk: seen.map((row) => risk(model, row)), rule: seen.map(ruleScore), base: seen.map(() => base)};
}

function measures(window: Window, judged: Judged): Row[] {
  const base = {window: window.name, from_day: window.from, to_day: plusDays(window.to, -1), row_count: judged.happened.length};
  return [
    {...base, metric: 'average precision', unit: '', better: 'higher', value: averagePrecision(judged.happened, judged.risk), baseline: averagePrecision(judged.happened, judged.rule), baseline_name: RULE},
    {...base, metric: 'failures among the 5 % visited', unit: 'share of failures', better: 'higher', value: recallAt(judged.happened, judged.risk, VISITS), baseline: recallAt(judged.happened, judged.rule, VISITS), baseline_name: RULE},
    {...base, metric: 'Brier score', unit: '', better: 'lower', value: brier(judged.happened, judged.risk), baseline: brier(judged.happened, judged.base), baseline_name: 'base rate: the share of failures so far'},
  ];
}

function newest(rows: readonly WearRow[]): string {
  return rows.map((row) => row.as_of).sort().at(-1) as string;
}
