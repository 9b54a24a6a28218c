// Own: the theme leaves this place in the navigation bar empty.
export {default} from '../../components/Search';
