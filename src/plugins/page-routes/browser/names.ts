export {names as default} from './tables';
