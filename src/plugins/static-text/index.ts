import type {Plugin} from '@docusaurus/types';

/**
 * Text that no script ever changes is left out of the scripts of finished pages (`rehypeStatic`, `recmaStatic`): the browser has it in the
 * page's HTML. While one writes, pages have no HTML of their own, and it stays.
 */
export function staticText(): Plugin {
  return {
    name: 'static-text',
    configureWebpack(_config, isServer, {currentBundler}) {
      const kept = isServer || process.env.NODE_ENV !== 'production';
      return {plugins: [new currentBundler.instance.DefinePlugin({WITH_STATIC_TEXT: JSON.stringify(kept)})]};
    },
  };
}
