import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useRef, useState} from 'react';

const TYPING_PAUSE = 400;

/** What a page's filters are when nothing is asked for, and how the address says what is. */
export interface Address<F> {
  everything: F;
  parse: (search: string) => F;
  toSearch: (filters: F) => string;
}

export interface FilterState<F> {
  filters: F;
  /** A choice: a new entry in the browser's history, so that Back takes it back. */
  choose: (filters: F) => void;
  /** A keystroke: the address follows at the next pause; all words of one search share an entry. */
  type: (text: string) => void;
}

/** The filters, kept in the address. The server and the first render in the browser know no query: they show everything. */
export function useFilters<F extends {text: string}>({everything, parse, toSearch}: Address<F>): FilterState<F> {
  const history = useHistory();
  const location = useLocation();
  const search = useIsBrowser() ? location.search : '';
  const [state, setState] = useState({filters: everything, search: ''});
  if (state.search !== search) {
    // The address has changed: by Back or a link, and then the filters follow; or it has followed them.
    setState({filters: toSearch(state.filters) === search ? state.filters : parse(search), search});
  }
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), [search]);
  const show = (filters: F) => {
    window.clearTimeout(timer.current);
    setState((now) => ({...now, filters}));
  };
  const write = (filters: F, anew: boolean) => {
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
