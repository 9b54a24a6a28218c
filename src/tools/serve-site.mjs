// Serves one built site for the tests the way a static host does: files, folders with index.html, the site's own 404.
// Arguments: folder, port, base path.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

const [folder, port, base] = process.argv.slice(2);
const files = sirv(folder, {dev: false, etag: true});
const notFound = () => readFileSync(path.join(folder, '404.html'));

createServer((request, response) => {
  const missing = () => {
    response.writeHead(404, {'content-type': 'text/html; charset=utf-8'});
    response.end(notFound());
  };
  if (!request.url.startsWith(base)) return missing();
  request.url = request.url.slice(base.length - 1);
  return files(request, response, missing);
}).listen(Number(port), 'localhost');
