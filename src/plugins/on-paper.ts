import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Lets each page prepare itself when it is printed: src/components/onPaper. How it looks then is src/css/print.css. */
export const onPaper = (context: LoadContext): Plugin => ({
  name: 'on-paper',
  getClientModules: () => [path.join(context.siteDir, 'src/components/onPaper/index.ts')],
});
