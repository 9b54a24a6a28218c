import type {Extension} from '@codemirror/state';
import type {DataFile, Language} from '../../lab/engine';

/** What the editor knows of each language: its colors, and what it completes. */
export const LANGUAGES: Record<Language, (data: DataFile[]) => Promise<Extension>> = {
  sql: async (data) => {
    const {sql, PostgreSQL} = await import('@codemirror/lang-sql');
    const schema: Record<string, string[]> = Object.fromEntries(data.map(({name, columns}) => [name, columns]));
    const only = data.length === 1 ? {defaultTable: data[0]!.name.split('.')[1]!, defaultSchema: data[0]!.name.split('.')[0]!} : {};
    return sql({dialect: PostgreSQL, schema, upperCaseKeywords: true, ...only});
  },
  python: async () => (await import('@codemirror/lang-python')).python(),
};
