import type {Goals} from '../types';
import type {Params, Result, Row} from './model';

export const goals: Goals<Params, Result, readonly Row[]> = {
  prediction: {
    question: 'Ten bins are coarse. You take twenty, so that PSI looks closer, and still nothing has happened between the samples. How often does the alarm ring now?',
    options: [
      {text: 'Less often: finer bins measure better', reply: 'Finer bins hold fewer arms, five instead of ten, and small counts jump more. Their jumps are all added up.'},
      {text: 'As often as before: the arms are the same', reply: 'The arms are, and the limit is. But PSI adds one term a bin, and each term has its own noise: about 1/n + 1/m.'},
      {text: 'Practically always', right: true, reply: 'Yes. The expected PSI grows with the number of bins, (20 − 1)(1/100 + 1/100) = 0.38, and the limit of 0.1 stays where it is.'},
    ],
    see: {bins: 20},
  },
  target: {
    text: 'Bring false alarms to 5 % or less, and still notice the firmware in 95 % of the repeats or more.',
    check: ({nothing, firmware}) => nothing.alarms <= 0.05 && firmware.alarms >= 0.95,
    reconcile: 'Larger samples shrink what chance adds and leave the shift alone; fewer bins or a higher limit also silence the alarm, until they hide the shift as well: with two bins the firmware is missed four times in ten. An alarm that rings says that readings have changed. It does not say why: firmware 2.4.0 reads backlash 0.35 arcmin too high, and the transmissions were the same as the day before.',
    rule: 'Before you set a limit for PSI, compute what PSI is when nothing happens: (B − 1)⁠(1/n + 1/m).',
    solution: {arms: 400},
  },
};
