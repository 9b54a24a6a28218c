import {Matrix, solve} from 'ml-matrix';

/** A fitted logistic regression over standardized features. */
export interface Logistic {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  /** Intercept first. */
  readonly weights: readonly number[];
}

/**
 * Fits a logistic regression with a ridge penalty by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 2nd ed., section 4.4.1).
 *
 * @param rows features, one array a row, all finite
 * @param happened 0 or 1 for each row
 * @param ridge penalty on squared weights of the standardized features; the intercept is not penalized
 */
export function fitLogistic(rows: readonly (readonly number[])[], happened: ArrayLike<number>, ridge: number): Logistic {
  const {mean, deviation} = scale(rows);
  const x = rows.map((row) => [1, ...row.map((value, j) => (value - (mean[j] as number)) / (deviation[j] as number))]);
  const width = mean.length + 1;
  let weights = new Array<number>(width).fill(0);
  for (let step = 0; step < 25; step += 1) {
    const hessian = Matrix.zeros(width, width);
    const gradient = new Array<number>(width).fill(0);
    x.forEach((row, i) => addRow(hessian, gradient, row, weights, happened[i] as number));
    for (let a = 0; a < width; a += 1) {
      for (let b = 0; b < a; b += 1) hessian.set(b, a, hessian.get(a, b));
      hessian.set(a, a, hessian.get(a, a) + (a > 0 ? ridge : 1e-9));
      if (a > 0) gradient[a] = (gradient[a] as number) + ridge * (weights[a] as number);
    }
    const change = solve(hessian, Matrix.columnVector(gradient)).to1DArray();
    weights = weights.map((weight, a) => weight - (change[a] as number));
    if (Math.max(...change.map(Math.abs)) < 1e-8) break;
  }
  return {mean, deviation, weights};
}

function addRow(hessian: Matrix, gradient: number[], row: readonly number[], weights: readonly number[], happened: number): void {
  const p = sigmoid(row.reduce((sum, value, a) => sum + value * (weights[a] as number), 0));
  for (let a = 0; a < row.length; a += 1) {
    gradient[a] = (gradient[a] as number) + (p - happened) * (row[a] as number);
    for (let b = 0; b <= a; b += 1) hessian.set(a, b, hessian.get(a, b) + p * (1 - p) * (row[a] as number) * (row[b] as number));
  }
}

/** Probability for one row of features. */
export function probability(model: Logistic, row: readonly number[]): number {
  return sigmoid(row.reduce((sum, value, j) => sum + ((value - (model.mean[j] as number)) / (model.deviation[j] as number)) * (model.weights[j + 1] as number), model.weights[0] as number));
}

function scale(rows: readonly (readonly number[])[]): {mean: number[]; deviation: number[]} {
  const width = rows[0]?.length ?? 0;
  const mean = Array.from({length: width}, (_, j) => rows.reduce((sum, row) => sum + (row[j] as number), 0) / rows.length);
  const deviation = mean.map((m, j) => Math.sqrt(rows.reduce((sum, row) => sum + ((row[j] as number) - m) ** 2, 0) / rows.length) || 1);
  return {mean, deviation};
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
