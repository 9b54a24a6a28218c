import type {AnyFigure} from './types';

export interface Entry {
  /** The folder and the `name` of `<Figure name="…" />`. */
  name: string;
  /** The figure's code, loaded when it comes near the view. */
  load: () => Promise<{default: AnyFigure}>;
  /** The source of its model, an id of the bibliography. */
  cite: string;
  /** The chapter it belongs to, by id: where it is shown, or will be. */
  chapter: string;
  /** Has a data.sql. */
  data?: true;
  /** Shown by `npm start` and in tests only. */
  draft?: true;
}

/** All figures, in the order of the gallery. A new figure is one folder and one line here. */
export const registry: readonly Entry[] = [
  {name: 'FrozenMoney', load: () => import('./FrozenMoney'), cite: 'stockpyl-docs', chapter: 'intro-into-the-domain', data: true},
  {name: 'SafetyStock', load: () => import('./SafetyStock'), cite: 'king-safety-stock', chapter: 'intro-into-the-domain', data: true},
  {name: 'OutOfOrderNotebook', load: () => import('./OutOfOrderNotebook'), cite: 'jupyter-messaging-spec', chapter: 'data-science-is-done-in-python'},
  {name: 'ForecastBacktest', load: () => import('./ForecastBacktest'), cite: 'hyndman-fpp3', chapter: 'from-exploration-to-production', data: true},
  {name: 'WhatMustBeRecorded', load: () => import('./WhatMustBeRecorded'), cite: 'sandve-ten-simple-rules', chapter: 'environments-for-data-scientists', data: true},
  {name: 'DagScheduler', load: () => import('./DagScheduler'), cite: 'graham-timing-anomalies', chapter: 'extraction-and-transformation-pipelines'},
  {name: 'RetryAndBackfill', load: () => import('./RetryAndBackfill'), cite: 'beauchemin-functional-data-engineering', chapter: 'extraction-and-transformation-pipelines'},
  {name: 'DeliverySemantics', load: () => import('./DeliverySemantics'), cite: 'helland-idempotence', chapter: 'extraction-and-transformation-pipelines'},
  {name: 'RowGroupPruning', load: () => import('./RowGroupPruning'), cite: 'parquet-file-format', chapter: 'lakes-warehouses-and-meshes'},
  {name: 'Drift', load: () => import('./Drift'), cite: 'evidently-drift-test-comparison', chapter: 'telemetry-and-feedback-loops', data: true},
];
