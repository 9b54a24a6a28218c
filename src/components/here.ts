import {useLocation} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';

/** Tells whether a path of this site is the page that is shown. */
export function useIsHere(): (path: string) => boolean {
  const {pathname} = useLocation();
  const {withBaseUrl} = useBaseUrlUtils();
  return (path) => withBaseUrl(path) === pathname;
}
