import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useRef, useState} from 'react';
import {parseSearch, toSearch} from './address';
import {EVERYTHING, type Facet, type Filters} from './facet';

const TYPING_PAUSE = 400;

export interface FilterState {
  filters: Filters;
  /** A choice: a new entry in the browser's history, so that Back takes it back. */
  choose: (filters: Filters) => void;
  /** A keystroke: the address follows at the next pause; all words of one search share an entry. */
  type: (text: string) => void;
}

/** The filters, kept in the address. The server and the first render in the browser know no query: they show everything. */
export function useFilters<Item>(facets: readonly Facet<Item>[]): FilterState {
  const history = useHistory();
  const location = useLocation();
  const search = useIsBrowser() ? location.search : '';
  const [state, setState] = useState({filters: EVERYTHING, search: ''});
  if (state.search !== search) {
    // The address has changed: by Back or a link, and then the filters follow; or it has followed them.
    setState({filters: toSearch(state.filters) === search ? state.filters : parseSearch(search, facets), search});
  }
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), [search]);
  const show = (filters: Filters) => {
    window.clearTimeout(timer.current);
    setState((now) => ({...now, filters}));
  };
  const write = (filters: Filters, anew: boolean) => {
    if (anew) history.push({search: toSearch(filters)});
    // The theme moves the focus to the top of the page after a push, as for a new page; after a replacement it does not.
    history.replace({search: toSearch(filters)});
  };
  return {
    filters: state.filters,
    choose(filters) {
      show(filters);
      write(filters, true);
    },
    type(text) {
      const filters = {...state.filters, text};
      show(filters);
      const first = !new URLSearchParams(search).has('q');
      timer.current = window.setTimeout(() => write(filters, first), TYPING_PAUSE);
    },
  };
}
