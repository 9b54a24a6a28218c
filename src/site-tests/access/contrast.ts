/** Relative luminance, as WCAG 2.2 defines it, of a color as getComputedStyle gives it: `rgb(…)`, or `color(srgb …)` where colors were mixed. */
function luminance(color: string): number {
  const numbers = color.match(/[\d.]+/g)?.map(Number) ?? [];
  const [r, g, b] = numbers.slice(0, 3).map((part) => (color.startsWith('rgb') ? part / 255 : part)).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colors that are not transparent. */
export function contrast(one: string, other: string): number {
  const [more, less] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number];
  return (more + 0.05) / (less + 0.05);
}
