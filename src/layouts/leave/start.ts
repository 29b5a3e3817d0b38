/**
 * In the browser, on every page about harm. The button leaves by itself. What listens to the Shift key and tells screen
 * readers of it is GOV.UK Frontend's, three times the size: it comes to who has a mouse or a keyboard, and not to phones.
 */
import { leaveNow } from './leave-now.ts';
import { cameBackAfterLeaving, forgetLeft, hasLeft } from './tab.ts';

const bar = document.querySelector('[data-module="govuk-exit-this-page"]')!;

if (cameBackAfterLeaving()) leaveNow(bar);
else {
  forgetLeft();
  const leave = (event: Event): void => {
    event.preventDefault();
    leaveNow(bar);
  };
  const backWhole = (): void => {
    if (hasLeft()) leaveNow(bar);
  };
  bar.querySelector('[data-leave]')!.addEventListener('click', leave);
  addEventListener('pageshow', backWhole);
  const load = (): void => {
    const keys = document.querySelector<HTMLTemplateElement>('[data-leave-keys]')!;
    document.head.append(document.importNode(keys.content.querySelector('script')!, true));
  };
  if (matchMedia('(any-pointer: fine)').matches) load();
  else addEventListener('keydown', load, { once: true });
}
