/** The one door for content: reads what authors write, checks it, explains what is wrong. */
export {readBook, readTree, type Reading} from './read';
export type {Book, Chapter, Purpose, Quiz, Reference} from './book';
export {withoutDrafts} from './drafts';
export {formatFault, type Fault, type Rule} from './fault';
export {checkFrontMatter, readFrontMatter, type CheckedFrontMatter, type ReadFrontMatter} from './frontMatter';
export {parts, partFolder, type Part} from './parts';
export type {LabCell, LabTask} from './labBook';
export type {FrontMatter, GlossaryTerm, LinkEntry, TroubleEntry} from './schemas';
export type {Card, Question, QuestionType} from './questions';
export type {Options} from './site';
export type {Uses} from './tagUses';
