/**
 * "Leave this page": the tested behaviour of GOV.UK Frontend, with what it leaves to others. The page that is left is
 * replaced in the tab's history, what the tab holds is cleared, and pages about harm that are still behind "Back" leave
 * again by themselves.
 */
import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs';
import { clearTab, hasLeft } from './tab.ts';

export class Leave extends ExitThisPage {
  override exitPage(): void {
    clearTab();
    super.exitPage();
    // The last navigation asked for is the one that happens: this page is not kept in the history.
    location.replace(this.$button.href);
  }

  /** As the page is shown; also when the browser brings it back whole, as it was. */
  override resetPage(): void {
    if (hasLeft()) this.exitPage();
    else super.resetPage();
  }
}
