/** Makes the bar of this page work. */
import * as words from '../../words/safety.ts';
import { Leave } from './leave.ts';
import { hasLeft } from './tab.ts';

export function begin(): Leave | undefined {
  const bar = document.querySelector('[data-module="govuk-exit-this-page"]');
  if (!bar) return undefined;
  // The word of GOV.UK Frontend for "this browser can run me": a browser that reads modules can.
  document.body.classList.add('govuk-frontend-supported');
  // In English; a page in another language says its own in the bar's attributes, which go before these.
  const i18n = {
    activated: words.leaveActivated,
    timedOut: words.leaveTimedOut,
    pressTwoMoreTimes: words.leavePressTwice,
    pressOneMoreTime: words.leavePressOnce,
  };
  return new Leave(bar, { i18n });
}

/** On a page that Back or Forward has shown. */
export function leaveAgain(): void {
  if (hasLeft()) begin()?.exitPage();
}

/** A bar that was hidden until now, with its sheet. */
export function showBar(): void {
  const bar = document.querySelector<HTMLElement>('[data-sheet]');
  if (!bar) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = bar.dataset.sheet ?? '';
  sheet.onload = () => (bar.hidden = false);
  document.head.append(sheet);
  begin();
}
