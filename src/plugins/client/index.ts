import path from 'node:path';
import type {DocusaurusConfig, LoadContext, Plugin} from '@docusaurus/types';
import {writeIfChanged} from '../content-modules';
import {shortClassNames} from './class-names';
import {renderer} from './renderer';

/**
 * Finished pages are drawn by Preact, and are not sent what none of them uses: how the site was built, which Docusaurus puts into the main
 * script with the rest of its configuration; a highlighter (code is colored while the site is built); helpers for languages that no browser
 * needs any more; what draws a lab's chart, before a reader has run something.
 */
export function clientScripts({siteDir, siteConfig, generatedFilesDir}: LoadContext): Plugin {
  const here = path.join(siteDir, 'src/plugins/client');
  const finished = process.env.NODE_ENV === 'production';
  return {
    name: 'client-scripts',
    getClientModules: () => (finished ? [path.join(here, 'asReact.ts')] : []),
    configureWebpack(config, isServer) {
      shortClassNames(config);
      const chart = path.join(siteDir, 'src/components/Lab', isServer || !finished ? 'QuickChart.tsx' : 'Chart.browser.tsx');
      const replaced = {...(finished && renderer), '@lab-chart': chart};
      if (isServer) return {resolve: {alias: replaced}};
      const slim = path.join(generatedFilesDir, 'client-config.mjs');
      writeIfChanged(slim, `export default ${JSON.stringify(asPagesNeedIt(siteConfig))};\n`);
      const alias = {...replaced, [`${path.join(generatedFilesDir, 'docusaurus.config')}$`]: slim, 'prism-react-renderer$': path.join(here, 'highlighter.ts')};
      const inUtils = {test: /[\\/]@docusaurus[\\/]utils-common[\\/]/, resolve: {alias: {tslib$: path.join(here, 'tslib.ts')}}};
      return {resolve: {alias}, module: {rules: [inUtils]}};
    },
  };
}

function asPagesNeedIt({plugins: _plugins, themes: _themes, presets: _presets, markdown: _markdown, themeConfig, ...config}: DocusaurusConfig): unknown {
  return {...config, themeConfig: {...themeConfig, prism: {}}};
}
