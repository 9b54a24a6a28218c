import './everyName'; // first: a component is made of what these tables say
import routes from '@every/routes.js';
import {withKeys} from './componentOf';
import {known} from './tables';

/** Makes all routes known. Where their scripts are has to be known by then: a page is loaded as soon as its route is known. */
export default function knowEveryRoute(): void {
  known.splice(0, known.length, ...withKeys(routes));
}
