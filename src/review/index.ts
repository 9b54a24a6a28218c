/** When which card is asked: pure, without React and without storage. */
export {dateOf, dayOf, dayWords, spanWords, type Day} from './day';
export type {Memory} from './memory';
export {GRADES, intervals, review, type Grade} from './scheduler';
export {DAILY, reviewedToday, todaysCards, waiting, wording, type QueueCard, type QueueState} from './queue';
export {forecast, nextDay, type Week} from './forecast';
export {reminderFile, type Reminder, type Rhythm} from './calendar';
