import {number} from '../format';

/** Euros for people: "26,137 euros", "1.35 million euros". */
export function euros(value: number): string {
  if (Math.abs(value) >= 999_500) return `${number(value / 1e6, 2)} million euros`;
  return `${number(Math.abs(value) >= 1e5 ? Math.round(value / 1000) * 1000 : value)} euros`;
}

/** The same for an axis: "1.5 M", "20 k". */
export const short = (value: number): string => {
  if (Math.abs(value) >= 1e6) return `${number(value / 1e6, value % 1e6 === 0 ? 0 : 1)} M`;
  return Math.abs(value) >= 1e3 ? `${number(value / 1e3, value % 1e3 === 0 ? 0 : 1)} k` : number(value);
};
