import {codeToHtml, createCssVariablesTheme} from 'shiki';
import type {Language} from '../../lab/engine';

const theme = createCssVariablesTheme({name: 'guide', variablePrefix: '--code-', fontStyle: true});

/** Code as HTML, colored like the code blocks of chapters. The box around it is what is scrolled by key (Scroller), so the code is no stop of its own. */
export const colored = (code: string, language: Language): Promise<string> => codeToHtml(code, {lang: language, theme, tabindex: false});
