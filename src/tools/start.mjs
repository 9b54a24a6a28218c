// `npm start`: the dev server on the first free port from 3000 (or PORT), so that a second project does not stop it.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';

const free = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, 'localhost', () => server.close(() => resolve(true)));
  });

const wanted = Number(process.env.PORT ?? 3000);
let port = wanted;
while (!(await free(port))) port += 1;
if (port !== wanted) console.log(`Port ${wanted} is taken.`);
console.log(`The guide will be at http://localhost:${port}${process.env.BASE_URL ?? '/'} as soon as it is compiled.`);

const quiet = process.env.CI || !process.stdout.isTTY ? ['--no-open'] : [];
const server = spawn(process.execPath, ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'start', '--port', String(port), ...quiet, ...process.argv.slice(2)], {stdio: 'inherit'});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
