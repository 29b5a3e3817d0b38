/**
 * "Leave this page": the tested behaviour of GOV.UK Frontend, but for how it leaves. Here the page is replaced in the
 * tab's history, what the tab holds is cleared, and pages about harm that are still behind "Back" leave again by
 * themselves.
 */
import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs';
import { clearTab, hasLeft } from './tab.ts';

export class Leave extends ExitThisPage {
  override exitPage(): void {
    clearTab();
    this.#cover();
    this.#hush();
    location.replace(this.$button.href);
  }

  /** As the page is shown; also when the browser brings it back whole, as it was. */
  override resetPage(): void {
    if (hasLeft()) this.exitPage();
    else super.resetPage();
  }

  /** A page that is read out (src/ui/aloud/) falls silent now, and not when the other page has come. */
  #hush(): void {
    dispatchEvent(new Event('leaving'));
    globalThis.speechSynthesis?.cancel();
  }

  /** At once, and while the other page is on its way. */
  #cover(): void {
    this.$updateSpan.textContent = '';
    document.body.classList.add('govuk-exit-this-page-hide-content');
    if (this.$overlay) return;
    this.$overlay = document.createElement('div');
    this.$overlay.className = 'govuk-exit-this-page-overlay';
    this.$overlay.setAttribute('role', 'alert');
    document.body.append(this.$overlay);
    this.$overlay.textContent = this.i18n.t('activated');
  }
}
