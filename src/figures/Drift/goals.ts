import type {Goals} from '../types';
import type {Params, Result, Row} from './model';

export const goals: Goals<Params, Result, readonly Row[]> = {
  prediction: {
    question: 'Two samples of 100 arms, both from April and May 2025: nothing has happened between them. PSI over ten bins, alarm above 0.1. How often does the alarm ring?',
    options: [
      {text: 'In about 5 % of the cases', reply: 'That would be so for a test whose limit falls as the samples grow, as that of Kolmogorov and Smirnov does. The limit of 0.1 is the same for every size.'},
      {text: 'In about 20 % of the cases', reply: 'Far more often. Each of the ten bins holds about ten arms, and chance alone moves such a count by three; ten such differences add up to a mean of 0.19.'},
      {text: 'In more than 80 % of the cases', right: true, reply: 'Yes. Chance alone gives a mean PSI of about (10 − 1)(1/100 + 1/100) = 0.18, above the alarm.'},
    ],
    see: {world: 'nothing'},
  },
  target: {
    text: 'Bring false alarms to 5 % or less, and still notice the firmware in 95 % of the repeats or more.',
    check: ({nothing, firmware}) => nothing.alarms <= 0.05 && firmware.alarms >= 0.95,
    reconcile: 'Larger samples shrink what chance adds and leave the shift alone; fewer bins or a higher limit also silence the alarm, until they hide the shift as well: with two bins the firmware is missed four times in ten. An alarm that rings says that readings have changed. It does not say why: firmware 2.4.0 reads backlash 0.35 arcmin too high, and the transmissions were the same as the day before.',
    rule: 'Before you set a limit for PSI, compute what PSI is when nothing happens: (B − 1)(1/n + 1/m).',
    solution: {arms: 400},
  },
};
