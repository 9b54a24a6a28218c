// Builds the site as the tests read it (sites.json): at the root of a domain, and under a sub-path. Stops at the first that fails.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

const sites = JSON.parse(readFileSync(new URL('./sites.json', import.meta.url), 'utf8'));
const [, ...build] = JSON.parse(readFileSync('package.json', 'utf8')).scripts.build.split(' ');

for (const {folder, baseUrl, port} of Object.values(sites)) {
  console.log(`Building the site at ${baseUrl} …`);
  const {status} = spawnSync(process.execPath, [...build, '--out-dir', folder], {
    stdio: 'inherit',
    env: {
      ...process.env,
      SITE_URL: `http://localhost:${port}`,
      BASE_URL: baseUrl,
      // A warm cache could hide what a fresh clone would show; a dev server that runs meanwhile keeps its own folder.
      DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.cache/generated-for-tests',
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}
