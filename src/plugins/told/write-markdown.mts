// A process of its own (see index.ts). Argument: folder of the built site. Standard input: what the guide is, as JSON.
import {json} from 'node:stream/consumers';
import type {Guide} from './guide';
import {writeForModels} from './llms';
import {readPages} from './pages';

const outDir = process.argv[2]!;
const guide = (await json(process.stdin)) as Guide;
const pages = readPages(outDir, guide.name);
process.send?.('read');
writeForModels(outDir, guide, pages);
