// Serves one built site for the tests the way a static host does: files, folders with index.html, the site's own 404.
// At the root of a domain it sends the headers of the file _headers, as Netlify and Cloudflare Pages do; under a sub-path it sends none,
// as GitHub Pages does. Arguments: folder, port, base path.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

const [folder, port, base] = process.argv.slice(2);
const rules = base === '/' ? readRules(path.join(folder, '_headers')) : [];
const files = sirv(folder, {dev: false, etag: true, setHeaders: (response, asked) => setHeaders(response, asked)});
const notFound = () => readFileSync(path.join(folder, '404.html'));

createServer((request, response) => {
  const missing = () => {
    setHeaders(response, request.url);
    response.writeHead(404, {'content-type': 'text/html; charset=utf-8'});
    response.end(notFound());
  };
  if (!request.url.startsWith(base)) return missing();
  request.url = request.url.slice(base.length - 1);
  return files(request, response, missing);
}).listen(Number(port), 'localhost');

/** Rules as the hosts read them: a line with a pattern, then its headers, each on an indented line. */
function readRules(file) {
  const rules = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name) rules.at(-1).headers.push([name, value]);
    else if (line.startsWith('/')) rules.push({pattern: line.trim(), headers: []});
  }
  return rules;
}

/** Sends the headers of all rules that fit; several values of one header all count. */
function setHeaders(response, asked) {
  const pathname = asked.split('?')[0];
  for (const {pattern, headers} of rules) {
    if (pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern) for (const [name, value] of headers) response.appendHeader(name, value);
  }
}
