import type {Catalog} from '../../pipeline/catalog/types';

export const HOW = ['identity', 'transformation', 'aggregation', 'filter'] as const;

/** All column lineage in few letters: it is fetched when a reader first asks to follow a column. */
export interface ColumnEdges {
  readonly datasets: readonly string[];
  /** From a column of one dataset (its position) to a column of another; `how` is a position in HOW. */
  readonly edges: readonly (readonly [from: number, fromField: string, to: number, toField: string, how: number])[];
}

export interface Column {
  readonly dataset: string;
  readonly field: string;
}

export interface ColumnStep {
  readonly from: Column;
  readonly to: Column;
  readonly how: (typeof HOW)[number];
}

export interface ColumnReach {
  /** Steps by which the column's values come about, nearest first. */
  readonly up: readonly ColumnStep[];
  /** Steps by which its values go on, nearest first. */
  readonly down: readonly ColumnStep[];
  /** Columns that only decide which rows are there, one step away. */
  readonly filters: readonly Column[];
}

/** Gathers what every dataset says of its columns. */
export function columnEdges({datasets}: Pick<Catalog, 'datasets'>): ColumnEdges {
  const position = new Map(datasets.map(({id}, i) => [id, i]));
  const edges = datasets.flatMap(({columnLineage}, to) =>
    columnLineage.flatMap(({field, inputs}) =>
      inputs.flatMap((input) => {
        const from = position.get(input.dataset);
        return from === undefined ? [] : [[from, input.field, to, field, HOW.indexOf(input.how)] as const];
      }),
    ),
  );
  return {datasets: datasets.map(({id}) => id), edges};
}

/** Follows a column's values through all steps, both ways. A filter moves no values, so it is told but not followed. */
export function columnReach(all: ColumnEdges, column: Column): ColumnReach {
  const steps = all.edges.map(([from, fromField, to, toField, how]): ColumnStep => ({
    from: {dataset: all.datasets[from]!, field: fromField}, to: {dataset: all.datasets[to]!, field: toField}, how: HOW[how]!,
  }));
  const moving = steps.filter(({how}) => how !== 'filter');
  return {
    up: follow(moving, column, (step) => step.to, (step) => step.from),
    down: follow(moving, column, (step) => step.from, (step) => step.to),
    filters: steps.filter(({how, to}) => how === 'filter' && same(to, column)).map(({from}) => from),
  };
}

const same = (a: Column, b: Column) => a.dataset === b.dataset && a.field === b.field;

function follow(steps: readonly ColumnStep[], start: Column, near: (step: ColumnStep) => Column, far: (step: ColumnStep) => Column): ColumnStep[] {
  const found: ColumnStep[] = [];
  const open = [start];
  const seen: Column[] = [start];
  for (let at = open.shift(); at; at = open.shift()) {
    for (const step of steps) {
      if (!same(near(step), at)) continue;
      found.push(step);
      if (seen.some((column) => same(column, far(step)))) continue;
      seen.push(far(step));
      open.push(far(step));
    }
  }
  return found;
}
