import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {writeIfChanged} from '../content-modules';
import {gatherPackages} from './bundled';
import {noticesOf, noticesText, type Notice} from './notices';
import shipped from './shipped.json';

/**
 * What of others reaches the reader: a module for the page /about/notices/, and all license texts in one file, made from the lock file. The
 * list is kept by hand in shipped.json; a build that puts other packages into its scripts stops and says which.
 */
export function notices({siteDir, generatedFilesDir}: LoadContext): Plugin {
  const bundled = new Set<string>();
  return {
    name: 'notices',
    loadContent: () => noticesOf(siteDir),
    contentLoaded({content: loaded}) {
      const content = loaded as Notice[];
      writeIfChanged(path.join(siteDir, '.cache/static/notices.txt'), noticesText(content));
      const rows = content.map(({text: _text, ...row}) => row);
      writeIfChanged(path.join(generatedFilesDir, 'notices/default/notices.json'), JSON.stringify(rows));
    },
    configureWebpack: (_config, isServer) => (isServer ? {} : {plugins: [gatherPackages(bundled) as never]}),
    postBuild() {
      const added = [...bundled].filter((name) => !(shipped.packages as string[]).includes(name)).sort();
      if (added.length > 0) throw new Error(`These packages reach the reader and are not in src/plugins/notices/shipped.json, from which the page of notices is made: ${added.join(', ')}`);
    },
  };
}
