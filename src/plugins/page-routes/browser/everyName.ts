import every from '@every/registry.js';
import everyName from '@every/routesChunkNames.json';
import {names, registry} from './tables';

Object.assign(registry, every);
Object.assign(names, everyName);
