import {codeToHtml, createCssVariablesTheme} from 'shiki';
import type {Language} from '../../lab/engine';

const theme = createCssVariablesTheme({name: 'guide', variablePrefix: '--code-', fontStyle: true});

/** Code as HTML, colored like the code blocks of chapters. */
export const colored = (code: string, language: Language): Promise<string> => codeToHtml(code, {lang: language, theme});
