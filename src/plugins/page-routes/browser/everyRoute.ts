import './everyName'; // first: a component is made of what these tables say
import routes from '@every/routes.js';
import {withKeys} from './componentOf';
import {known} from './tables';

known.splice(0, known.length, ...withKeys(routes));
