import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

/** The id that the address names after its #; unlike `:target` it also follows links that do not load the page anew. */
export function useTarget(): string | undefined {
  const {hash} = useLocation();
  return useIsBrowser() && hash.length > 1 ? decoded(hash.slice(1)) : undefined;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
