import {expect, it} from 'vitest';
import {part} from './worker/part';

const whole = () => new Response('0123456789', {headers: {'content-type': 'text/plain'}});

it.each([
  [null, 200, '0123456789', null],
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=-20', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=3-1', 416, '', 'bytes */10'],
  ['bytes=0-1,4-5', 200, '0123456789', null],
  ['bytes=-', 200, '0123456789', null],
])('%s is answered with %i', async (range, status, text, shown) => {
  const answer = await part(whole(), range);
  expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([status, text, shown]);
});
