/**
 * A number as people type it: "1,200", "1 200.5", "0,5", "−3".
 * @returns undefined for anything that is not one finite number
 */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace('−', '-').replace(/[\s\u00a0\u202f_]/g, '');
  const dotted = /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(/^(-?\d*),(\d+)$/, '$1.$2');
  if (!/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(dotted)) return undefined;
  const value = Number(dotted);
  return Number.isFinite(value) ? value : undefined;
}
