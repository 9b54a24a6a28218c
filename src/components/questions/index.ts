/** What pages with questions load, and no other (src/plugins/question-chunk.ts); see the tags BeforeYouRead, Check, Quiz and Guessed. */
export {default as BeforeYouRead} from './BeforeYouRead';
export {default as Check} from './Check';
export {default as Guessed} from './Guessed';
export {default as Quiz} from './Quiz';
