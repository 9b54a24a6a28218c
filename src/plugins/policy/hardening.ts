import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** What the pages' own scripts need in order to live under their policy, and with addresses that anybody can make up. */
export const hardening = ({siteDir}: LoadContext): Plugin => ({
  name: 'hardening',
  getClientModules: () => [path.join(siteDir, 'src/components/address/wellFormed.ts')],
  // CodeMirror's styles reach a page in a way that its policy permits; the replacement says how.
  configureWebpack: (_config, isServer) => (isServer ? {} : {resolve: {alias: {'style-mod$': path.join(siteDir, 'src/components/Lab/styleMod.ts')}}}),
});
