import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

export interface Choice {
  /** Id of the box that is followed. */
  readonly of?: string;
  /** A column of that dataset. */
  readonly column?: string;
}

/** What the reader follows through the graph, kept in the address. The server knows no query and shows the graph plainly. */
export function useChoice(): [Choice, (choice: Choice) => void] {
  const history = useHistory();
  const {search} = useLocation();
  const query = new URLSearchParams(useIsBrowser() ? search : '');
  const choose = (choice: Choice) => {
    const next = new URLSearchParams(Object.entries(choice).filter(([, value]) => value)).toString();
    const address = {search: next && `?${next}`};
    history.push(address);
    // The theme moves the focus to the top of the page after a push, as for a new page; after a replacement it does not.
    history.replace(address);
  };
  return [{of: query.get('of') ?? undefined, column: query.get('column') ?? undefined}, choose];
}
