// The rules of the house that a machine can keep. The import paths below are the one-way flow of the README's picture.
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import {fileURLToPath} from 'node:url';
import * as mdx from 'eslint-plugin-mdx';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const deny = (files, group, message, {allowTypeImports = false} = {}) => ({
  files: [`src/${files}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.{ts,tsx}'],
  rules: {'@typescript-eslint/no-restricted-imports': ['error', {patterns: [{group, message, allowTypeImports}]}]},
});

const OTHERS = ['plugins', 'components', 'figures', 'lab', 'pipeline', 'catalog', 'progress', 'review', 'theme', 'pages', 'book', 'offline'];
/** Each shows HTML of a generated module or of a built page, never anything that a reader, a file or an address brought. */
const MADE_BY_THE_BUILD = [
  'components/Figure/index', 'components/Lab/Chart.browser', 'components/Lab/CodeArea', 'components/Progress/Misses', 'components/Review/Html', 'components/Task/Hints', 'components/Task/index',
  'components/Static/index', 'components/Static/parts', 'components/Toc/index', 'components/questions/Answer.browser', 'components/questions/Html', 'plugins/first-visit/start/rest',
];
const up = (names) => names.flatMap((name) => [`**/../${name}`, `**/../${name}/**`]);

export default tseslint.config(
  {ignores: ['build/**', '.docusaurus/**', '.cache/**', 'node_modules/**', 'docs/_template/labs/**', 'src/content/fixtures/**', 'src/pipeline/**/fixtures/**']},
  ...tseslint.configs.recommended.map((config) => ({...config, files: ['**/*.{ts,tsx,mjs}']})),
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_'}],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {files: ['src/**/*.tsx'], ...jsxA11y.configs.recommended},
  // Safari drops the list role where the style sheet takes the bullets away; saying it again brings it back.
  {files: ['src/**/*.tsx'], rules: {'jsx-a11y-x/no-redundant-roles': ['error', {ol: ['list'], ul: ['list']}]}},
  {files: ['src/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest']},
  deny('content', up(OTHERS), 'The content door imports nothing of the other rooms.'),
  deny('pipeline', up([...OTHERS.filter((name) => name !== 'pipeline'), 'content']), 'The pipeline runs in Node by itself.'),
  deny('offline', up([...OTHERS.filter((name) => name !== 'offline'), 'content']), 'What keeps pages knows files and hashes, and nothing of the guide.'),
  deny('review', up([...OTHERS.filter((name) => name !== 'review'), 'content']), 'The scheduler is pure: cards and memories come as arguments.', {allowTypeImports: true}),
  ...['components', 'figures', 'lab', 'catalog', 'progress'].map((room) =>
    deny(room, up(['content', 'pipeline']), 'Take only types from there; data comes as props or generated modules.', {allowTypeImports: true}),
  ),
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/plugins/**', 'src/site-tests/**', '**/*.test.{ts,tsx}'],
    rules: {'no-restricted-imports': ['error', {patterns: [{group: up(['plugins']), message: 'Only docusaurus.config.ts imports the plugins.'}]}]},
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/progress/**', 'src/site-tests/**'],
    rules: {
      'no-restricted-globals': ['error', ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({name, message: 'Only src/progress touches browser storage.'}))],
      'no-restricted-properties': ['error', ...['localStorage', 'sessionStorage', 'indexedDB'].map((property) => ({object: 'window', property, message: 'Only src/progress touches browser storage.'}))],
    },
  },
  // No text becomes a program, and markup is only what the build has made of the guide's own Markdown: these files put it into a page.
  {files: ['**/*.{ts,tsx,mjs}'], rules: {'no-eval': 'error', 'no-new-func': 'error'}},
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/site-tests/**', '**/*.test.{ts,tsx}', ...MADE_BY_THE_BUILD.map((file) => `src/${file}.{ts,tsx}`)],
    rules: {'no-script-url': 'error', 'no-restricted-syntax': ['error', ...[
      'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
      'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|parseFromString|setHTMLUnsafe)$/]',
      'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    ].map((selector) => ({selector, message: 'Text stays text. HTML that the build made goes through one of the files named in this rule.'}))]},
  },
  // Chapters hold text and tags. What is code in them is read by ESLint's MDX parser.
  {...mdx.flat, files: ['{docs,src}/**/*.mdx'], languageOptions: {...mdx.flat.languageOptions, parserOptions: {...mdx.flat.languageOptions.parserOptions, remarkConfigPath: fileURLToPath(new URL('./remarkrc.mjs', import.meta.url))}}},
  {
    files: ['docs/**/*.mdx'],
    rules: {
      'no-unused-expressions': 'off',
      'no-restricted-syntax': ['error',
        {selector: 'ImportDeclaration', message: 'A chapter imports nothing; the tags of CONTRIBUTING.md need no import.'},
        {selector: 'ExportNamedDeclaration', message: 'A chapter exports nothing; data goes into a file beside it.'},
        {selector: 'JSXAttribute[name.name=/^(style|className|class)$/]', message: 'A chapter has no styles of its own; the tags bring theirs.'},
        {selector: 'JSXAttribute[name.name=/^on[A-Z]/]', message: 'A chapter has no scripts; what reacts to a reader is a figure or a tag.'},
      ],
    },
  },
);
