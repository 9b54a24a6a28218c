import type {Plugin} from '@docusaurus/types';

const OWN = /[\\/]src[\\/]components[\\/](questions|BeforeYouRead|Check|Guessed|Quiz)[\\/]/;

/**
 * The code of questions as a file of its own. Docusaurus puts what two pages share into one file that nearly every page loads; a page
 * without questions would pay for them.
 */
export const questionChunk = (): Plugin => ({
  name: 'question-chunk',
  configureWebpack: (_config, isServer) =>
    isServer ? {} : {optimization: {splitChunks: {cacheGroups: {questions: {test: OWN, name: 'questions', chunks: 'async', enforce: true, priority: 60}}}}},
});
