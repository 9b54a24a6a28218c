// Change: a menu that stands in the page takes the place of the sliding one, its backdrop and their state.
import {ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/Navbar/Layout';
import SiteMenu from '../../../components/SiteMenu';

export default function NavbarLayout({children}: Props) {
  return (
    <>
      <nav aria-label="Main" className={`${ThemeClassNames.layout.navbar.container} navbar navbar--fixed-top`}>
        {children}
      </nav>
      <SiteMenu />
    </>
  );
}
