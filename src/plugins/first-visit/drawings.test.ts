import {expect, it} from 'vitest';
import {slimDrawings} from './drawings';

const svg = (content: string, role = ' role=img') => `<svg viewBox="0 0 680 400"${role}>${content}</svg>`;

it('leaves out the points of a line that nobody sees, and keeps its ends and its bends', () => {
  expect(slimDrawings(svg('<polyline points="0,0 10.0,0.02 20.04,0 30,10.04 40,20.1"/>'))).toBe(svg('<polyline points="0,0 20,0 40,20.1"/>'));
});

it('rounds places to a tenth, and no value that is told', () => {
  expect(slimDrawings(svg('<line x1=52 y1="45.25925925925927" y2=-0.04444 data-value=26.150666480313912 /><text x=1.25>1.25925</text>'))).toBe(
    svg('<line x1=52 y1="45.3" y2=0 data-value=26.150666480313912 /><text x=1.3>1.25925</text>'),
  );
});

it('touches icons and words outside of drawings not', () => {
  const page = `${svg('<path d="M1.25 1.25"/><circle cx=1.2525 />', '')}<p title="x=1.2525"> x=1.2525 `;
  expect(slimDrawings(page)).toBe(page);
});
