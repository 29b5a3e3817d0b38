/**
 * "Leave this page": the tested behaviour of GOV.UK Frontend, but for how it leaves. Here the page is replaced in the
 * tab's history, what the tab holds is cleared, and pages about harm that are still behind "Back" leave again by
 * themselves.
 */
import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs';
import { leaveNow } from './leave-now.ts';
import { hasLeft } from './tab.ts';

export class Leave extends ExitThisPage {
  override exitPage(): void {
    this.$updateSpan.textContent = '';
    leaveNow(this.$root);
  }

  /** As the page is shown; also when the browser brings it back whole, as it was. */
  override resetPage(): void {
    if (hasLeft()) this.exitPage();
    else super.resetPage();
  }
}
