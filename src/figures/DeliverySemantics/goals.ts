import type {Goals} from '../types';
import type {Params, Result} from './model';

export const goals: Goals<Params, Result, undefined> = {
  prediction: {
    question: 'A consumer writes message B into a table and dies before it commits its place. You consider the reverse: commit first, then write. What does that do to B when the consumer dies in the same spot?',
    options: [
      {text: 'B is written exactly once', reply: 'That would need the write and the commit to happen together. There are two steps, and a crash fits between them in either order.'},
      {text: 'B is lost', right: true, reply: 'Yes. The place is committed, so the consumer starts again behind B, and nobody writes it. You have traded a duplicate for a loss.'},
      {text: 'B is written twice', reply: 'That is what writing first does. With the commit first, the consumer starts again behind B, and nobody ever writes it.'},
    ],
    see: {first: 'commit', crash: 'B', ackLoss: 10, write: 'insert'},
  },
  target: {
    text: 'Let the consumer die on B and lose 20 % of the acknowledgements or more, and still have each message once in the table.',
    check: ({lost, duplicates}, {crash, ackLoss}) => crash === 'B' && ackLoss >= 20 && lost + duplicates === 0,
    reconcile:
      'The log still holds messages twice, and B was processed twice. The table does not care: a second write with the same key leaves the row as it was. Committing first would still have lost B.',
    rule: 'Process first, commit second, and make processing twice leave the same state as processing once.',
    solution: {write: 'upsert', ackLoss: 20},
  },
};
