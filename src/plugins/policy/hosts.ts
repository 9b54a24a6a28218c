import type {Rule} from './rules';

const NOTES = [
  'Made by the build from src/plugins/policy/rules.ts: what the pages cannot say by themselves.',
  'Once every name under your domain is served over HTTPS for good, add: Strict-Transport-Security: max-age=63072000; includeSubDomains',
];
const comments = (about: string) => [about, ...NOTES].map((note) => `# ${note}\n`).join('');
const lines = ({headers}: Rule, line: (name: string, value: string) => string) => Object.entries(headers).map(([name, value]) => line(name, value)).join('');

/** A pattern as a regular expression of the whole path. */
const expression = (pattern: string) => `^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`;

const headersFile = (rules: Rule[]): string =>
  comments('Netlify and Cloudflare Pages read this file.') + rules.map((rule) => `\n${rule.pattern}\n${lines(rule, (name, value) => `  ${name}: ${value}\n`)}`).join('');

const vercel = (rules: Rule[]): string =>
  `${JSON.stringify({
    trailingSlash: true,
    headers: rules.map(({pattern, headers}) => ({source: pattern.replace(/[.]/g, '\\.').replaceAll('*', '(.*)'), headers: Object.entries(headers).map(([key, value]) => ({key, value}))})),
  }, null, 2)}\n`;

/** Apache: `Header add` leaves both policies of a worker in place, where `set` would keep the last. */
const apache = (rules: Rule[]): string =>
  `${comments('Apache reads this file where AllowOverride lets it; it needs mod_headers.')}<IfModule mod_headers.c>\n${rules
    .map((rule) => `<If "%{REQUEST_URI} =~ m#${expression(rule.pattern)}#">\n${lines(rule, (name, value) => `  Header always ${name === 'Content-Security-Policy' ? 'add' : 'set'} ${name} "${value}"\n`)}</If>\n`)
    .join('')}</IfModule>\nErrorDocument 404 ${rules[0]!.pattern.replace('*', '404.html')}\n`;

/** nginx drops a header whose value is empty, and a `location` of its own would lose those of the one above: so one map for each header. */
function nginx(rules: Rule[]): string {
  const names = [...new Set(rules.flatMap(({headers}) => Object.keys(headers)))];
  const variable = (name: string) => `$guide_${name.toLowerCase().replaceAll('-', '_')}`;
  const map = (name: string) => {
    // The first expression that fits counts in nginx, and the last rule here; a worker's policy says the common one too.
    const fitting = rules.filter(({headers}) => name in headers).reverse();
    const all = rules[0]!.headers[name];
    const value = (one: Rule) => (name === 'Content-Security-Policy' && one !== rules[0] ? `${one.headers[name]}, ${all}` : one.headers[name]);
    return `map $uri ${variable(name)} {\n${fitting.map((rule) => `  "~${expression(rule.pattern)}" "${value(rule)}";\n`).join('')}}\n`;
  };
  return `${comments('nginx: include this file in the http block, and put the add_header lines at its end into the server block.')}${names.map(map).join('')}${names
    .map((name) => `# add_header ${name} ${variable(name)} always;\n`)
    .join('')}`;
}

/** The files that tell hosts which headers to send, by name. */
export const HOSTS: Readonly<Record<string, (rules: Rule[]) => string>> = {_headers: headersFile, 'vercel.json': vercel, '.htaccess': apache, 'nginx.conf': nginx};
