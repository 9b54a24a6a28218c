import docs, {validateOptions} from '@docusaurus/plugin-content-docs';
import type {GlobalVersion} from '@docusaurus/plugin-content-docs/client';
import type {LoadContext, Plugin, PluginModule, RouteConfig} from '@docusaurus/types';

/**
 * The docs plugin without the lists of all documents that it gives to each page: of every page the address, of every chapter's page titles,
 * descriptions and the sidebar. This guide's lists (src/components/chaptersBeside) need none of it.
 */
export async function lightDocs(context: LoadContext, options: unknown): Promise<Plugin> {
  const plugin = (await docs(context, options as Parameters<typeof docs>[1])) as Plugin;
  return {
    ...plugin,
    contentLoaded: (given) => {
      const {actions} = given;
      return plugin.contentLoaded!({
        ...given,
        actions: {
          ...actions,
          addRoute: (route) => actions.addRoute(withoutLists(route)),
          setGlobalData: (data) => actions.setGlobalData({...(data as object), versions: (data as {versions: GlobalVersion[]}).versions.map((version) => ({...version, docs: []}))}),
        },
      });
    },
  };
}
lightDocs.validateOptions = validateOptions as NonNullable<PluginModule['validateOptions']>;

/** A route whose version knows neither its documents nor what is in its sidebars; that there is a sidebar, it knows. */
export function withoutLists({props, routes, ...route}: RouteConfig): RouteConfig {
  const version = props?.version as {docsSidebars: Record<string, unknown[]>} | undefined;
  const light = version && {...version, docs: {}, docsSidebars: Object.fromEntries(Object.keys(version.docsSidebars).map((name) => [name, []]))};
  return {...route, ...(props && {props: {...props, ...(light && {version: light})}}), ...(routes && {routes: routes.map(withoutLists)})};
}
