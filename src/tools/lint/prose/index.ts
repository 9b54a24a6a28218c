import type {GlossaryTerm} from '../../../content';
import type {Doc} from '../doc';
import type {Finding} from '../finding';
import {firstUse} from './firstUse';
import {headingCase} from './headingCase';
import {linkText} from './linkText';
import {phrases} from './phrases';
import {units} from './units';

/** The house rules of prose. A new one is one file and one line here. */
export const proseRules = (terms: readonly GlossaryTerm[]): ((doc: Doc) => Finding[])[] => [phrases, units, linkText, headingCase, firstUse(terms)];
