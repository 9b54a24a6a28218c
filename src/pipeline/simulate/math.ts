/**
 * Elementary functions made of + − × ÷ only.
 *
 * ECMAScript lets each engine choose its own Math.exp, Math.log and Math.sin, so their last bit may differ between machines.
 * The four operations are exact IEEE 754 everywhere, and so are these series: the same seed gives the same bytes.
 * Relative error is below 1e-14 in the ranges used here, which the tests compare with Math.
 */
const LN2 = 0.6931471805599453;

/** e to the power x, for |x| < 700. */
export function exp(x: number): number {
  const halvings = Math.round(x / LN2);
  const rest = x - halvings * LN2;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 18; n += 1) sum += term *= rest / n;
  for (let n = 0; n < halvings; n += 1) sum *= 2;
  for (let n = 0; n > halvings; n -= 1) sum /= 2;
  return sum;
}

/** Natural logarithm of x > 0. */
export function ln(x: number): number {
  let mantissa = x;
  let doublings = 0;
  while (mantissa > 1.5) { mantissa /= 2; doublings += 1; }
  while (mantissa < 0.75) { mantissa *= 2; doublings -= 1; }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let power = ratio;
  let sum = 0;
  for (let n = 1; n < 30; n += 2) { sum += power / n; power *= square; }
  return 2 * sum + doublings * LN2;
}

/** x > 0 to the power p. */
export function pow(x: number, p: number): number {
  return exp(p * ln(x));
}

/** Cosine of an angle given in turns (1 = full circle). */
export function cosTurns(turns: number): number {
  const angle = (turns - Math.round(turns)) * 6.283185307179586;
  const square = angle * angle;
  let term = 1;
  let sum = 1;
  for (let n = 2; n < 28; n += 2) sum += term *= -square / (n * (n - 1));
  return sum;
}

/** Sine of an angle given in turns. */
export function sinTurns(turns: number): number {
  return cosTurns(turns - 0.25);
}

/** Rounds to a multiple of 1/perUnit, so that the printed number is short and the same everywhere. */
export function roundTo(value: number, perUnit: number): number {
  return Math.round(value * perUnit) / perUnit;
}
