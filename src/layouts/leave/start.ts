/** In the browser, on every page about harm. */
import { begin } from './begin.ts';
import { cameBackAfterLeaving, forgetLeft } from './tab.ts';

if (cameBackAfterLeaving()) begin()?.exitPage();
else {
  forgetLeft();
  begin();
}
