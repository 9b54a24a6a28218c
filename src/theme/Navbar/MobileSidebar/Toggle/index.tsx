// Change: the browser opens the menu (src/components/SiteMenu), no script.
import {SITE_MENU} from '../../../../components/SiteMenu';

export default function MobileSidebarToggle() {
  return (
    <button type="button" className="navbar__toggle clean-btn" popoverTarget={SITE_MENU} aria-label="Menu">
      <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
        <path stroke="currentColor" strokeLinecap="round" strokeWidth="2" d="M4 7h22M4 15h22M4 23h22" />
      </svg>
    </button>
  );
}
