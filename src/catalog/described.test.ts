import {expect, it} from 'vitest';
import {described} from './described';

it('tells a dataset from the job that writes it', () => {
  expect(described('job', 'build_stg_rnd__bom', 'Palmwright', 'Bill of materials.')).toBe('build_stg_rnd__bom, a job in Palmwright\'s catalog: Bill of materials.');
});

it('ends a long one with a whole word, at 160 characters at most', () => {
  const said = described('dataset', 'service.telemetry', 'Palmwright', 'One row for each arm and hour, '.repeat(6));
  expect(said.length).toBeLessThanOrEqual(160);
  expect(said).toMatch(/(arm|hour|row|for|each|and|One)…$/);
});
