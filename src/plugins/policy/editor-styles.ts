import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** CodeMirror's styles reach a page in a way that its policy permits; the replacement says how. */
export const editorStyles = ({siteDir}: LoadContext): Plugin => ({
  name: 'editor-styles',
  configureWebpack: (_config, isServer) => (isServer ? {} : {resolve: {alias: {'style-mod$': path.join(siteDir, 'src/components/Lab/styleMod.ts')}}}),
});
