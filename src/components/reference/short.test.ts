import {describe, expect, it} from 'vitest';
import {readingTime, shortReference} from './short';

describe('how a work is called in a sentence', () => {
  it.each([
    [['Zhamak Dehghani'], 2019, 'Dehghani, 2019'],
    [['Aaron Roth', 'Cynthia Dwork'], 2014, 'Roth and Dwork, 2014'],
    [['D. Sculley', 'Gary Holt', 'Daniel Golovin'], 2015, 'Sculley et al., 2015'],
    [['Michael Armbrust et al.'], 2020, 'Armbrust et al., 2020'],
    [['Mike Del Balso'], 2017, 'Del Balso, 2017'],
    [['Hal Daumé III'], 2018, 'Daumé, 2018'],
    [['James Le (notes)'], 2022, 'Le, 2022'],
    [['MLflow project'], null, 'MLflow project'],
    [['European Data Protection Board'], 2025, 'European Data Protection Board, 2025'],
    [['Full Stack Deep Learning (Charles Frye, Sergey Karayev, Josh Tobin)'], 2022, 'Full Stack Deep Learning, 2022'],
  ])('%j, %s', (authors, year, short) => expect(shortReference(authors, year)).toBe(short));
});

describe('reading time', () => {
  it.each([[7, '7 min'], [60, '1 h'], [95, '1 h 35 min']])('%i', (minutes, text) => expect(readingTime(minutes)).toBe(text));
});
