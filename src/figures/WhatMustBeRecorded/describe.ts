import {count} from '../format';
import {fieldsOf, type Params, type Result} from './model';
import {listed} from './names';

/** The state in one sentence. */
export const describe = ({settings, numbers, repeatable}: Result, {recorded}: Params): string =>
  `With ${listed(fieldsOf(recorded))} written down, ${count(settings, 'setting')} ${settings === 1 ? 'agrees' : 'agree'} with the record, and ${repeatable} of the ${numbers.length} numbers can be repeated.`;
