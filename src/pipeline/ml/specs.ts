import type {DatasetSpec, FieldNote} from '../engine/step';

const note = (name: string, meaning: string, unit?: string): FieldNote => ({name, meaning, personal: 'none', nullable: true, key: false, ...(unit ? {unit} : {})});

const windowFields = [
  note('window', 'Stretch of time that the model had not seen, or "all".'), note('from_day', 'First day of it.'), note('to_day', 'Last day of it.'), note('metric', 'What is measured.'),
  note('unit', 'Unit of the measure.'), note('better', 'Which is better: lower or higher.'), note('value', 'Measure of the model.'), note('baseline', 'Measure of the baseline.'),
  note('baseline_name', 'What the model is compared with.'), note('row_count', 'Predictions in it.'),
];
const forecastFields = [
  note('week', 'Monday of the week.'), note('part_no', 'Finished good.'), note('region', 'Sales region: AMER, EMEA or APAC.'), note('window', 'Stretch of time that the model had not seen, or "to come".'),
  note('model_version', 'Version of the model that made the forecast.'), note('pieces', 'Pieces that were ordered; empty for the week to come.', 'pieces'), note('forecast', 'Pieces that the model expected.', 'pieces'),
  note('seasonal_naive', 'Pieces of the same week a year ago.', 'pieces'), note('mean_13w', 'Mean of the 13 weeks before.', 'pieces'),
];
const riskFields = [
  note('as_of', 'Morning of the prediction.'), note('arm_id', 'Arm.'), note('transmission', 'Main transmission of the arm.'), note('risk', 'Probability that the transmission fails within 60 days.'),
  note('rule_score', "Backlash reading as a share of the manual's limit: Service's present rule."),
];

const demand = {owner: 'Data Platform', expert: 'the-data-scientist', domain: 'data', projects: ['demand-planning']};
const wear = {...demand, projects: ['predictive-maintenance']};

type Short = readonly [id: string, description: string, base: typeof demand, fields: readonly FieldNote[], upTo?: string];

const parquet: readonly Short[] = [
  ['evaluation.demand_windows', 'How far the demand forecast was off, beside its baselines, on weeks it had not seen.', demand, windowFields],
  ['evaluation.demand_forecasts', 'What the demand forecast said for each of those weeks and for the week to come.', demand, forecastFields, 'week'],
  ['evaluation.demand_live', 'What the registered forecast said for the weeks since it was fitted, and what came.', demand, forecastFields, 'week'],
  ['evaluation.wear_windows', 'How well the wear model found failures, beside its baselines, in months it had not seen.', wear, windowFields],
  ['evaluation.wear_risk', 'Arms and their risk as of the newest month.', wear, riskFields, 'as_of'],
];

/** Datasets that the modeling steps write. */
export function mlSpecs(): DatasetSpec[] {
  return [
    ...parquet.map(([id, description, base, fields, upTo]): DatasetSpec => ({
      ...base, id, description, fields, layer: 'evaluation', format: 'parquet', path: `store/${id.replace('.', '/')}.parquet`, publishAs: `${id.replace('.', '/')}.parquet`,
      ...(upTo ? {upTo, promiseHours: upTo === 'as_of' ? 33 * 24 : 14 * 24} : {}),
    })),
    ...(['demand_forecast', 'wear_model'] as const).flatMap((name): DatasetSpec[] => {
      const base = name === 'demand_forecast' ? demand : wear;
      const spec = {...base, layer: 'registry' as const, format: 'json' as const, fields: []};
      return [
        {...spec, id: `models.${name}`, path: `store/models/${name}.json`, description: `The fitted ${name.replaceAll('_', ' ')}: coefficients and what they belong to.`},
        {...spec, id: `registry.${name}`, path: `store/registry/${name}.json`, description: `The registered ${name.replaceAll('_', ' ')} with its card, metrics and the versions of its training data.`, publishAs: `registry/${name}.json`},
      ];
    }),
  ];
}
