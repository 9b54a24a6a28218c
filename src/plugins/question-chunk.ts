import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

const OWN = /[\\/]src[\\/]components[\\/](questions|BeforeYouRead|Check|Guessed|Quiz)[\\/]/;

/**
 * The code of questions as a file of its own: Docusaurus puts what two pages share into one file that nearly every page loads, and a
 * page without questions would pay for them. The server has the texts of all answers, to write them for pages without scripts; the
 * browser loads those of a chapter when a reader begins to answer.
 */
export function questionChunk(context: LoadContext): Plugin {
  const folder = path.join(context.siteDir, 'src/components/questions');
  return {
    name: 'question-chunk',
    configureWebpack: (_config, isServer) => ({
      resolve: {alias: {'@question-answer': path.join(folder, isServer ? 'Answer.server.tsx' : 'Answer.browser.tsx')}},
      ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {questions: {test: OWN, name: 'questions', chunks: 'async', enforce: true, priority: 60}}}}}),
    }),
  };
}
