/** What is asked of every template once it is open, besides axe: each answers with a line a fault, and none when all is well. */
import type { Page } from 'playwright-core';

/** Buttons, chips, fields and opening lines that are smaller than a finger: 44 px high; a tick box counts with its label. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // A word in a sentence may be smaller: axe asks 24 px of it, or room around it.
    const targets = 'button:not(.letters), .btn, .chip, summary, select, textarea, input:not([type=hidden])';
    return [...document.querySelectorAll<HTMLElement>(targets)]
      .filter((target) => target.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((target) => (target.matches('[type=checkbox], [type=radio]') ? (target.closest('label') ?? target) : target))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
      .map(
        ({ target, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${target.outerHTML.slice(0, 140)}`,
      );
  });
}

/** Parts of the page whose shape would be gone in forced colours: neither an edge nor an outline in a colour of its own. */
export function shapeless(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const sides = ['top', 'right', 'bottom', 'left'];
    return [...document.querySelectorAll<HTMLElement>(wanted)]
      .filter((part) => part.checkVisibility())
      .filter((part) => {
        const style = getComputedStyle(part);
        const value = (name: string): string => style.getPropertyValue(name);
        const edges = sides.filter(
          (side) => value(`border-${side}-style`) !== 'none' && parseFloat(value(`border-${side}-width`)) >= 1,
        );
        return edges.length === 0 && style.outlineStyle === 'none';
      })
      .map((part) => `${part.className}: ${part.textContent.trim().slice(0, 40)}`);
  }, selector);
}

/** What has a shape that says something: a thing to press, a message, a card. */
export const shaped = '.btn, .chip, .card, .door, .alert, .danger, .pro, .input, .check input';

/** What moves, fades or glides for a visitor who has asked for less motion. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (list: string): number => Math.max(...list.split(',').map((each) => parseFloat(each)));
    const slow = [...document.querySelectorAll('*')].filter((element) =>
      ['', '::before', '::after'].some((part) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element, part || null);
        return (
          seconds(transitionDuration) > 0.02 ||
          seconds(animationDuration) > 0.02 ||
          (part === '' && scrollBehavior === 'smooth')
        );
      }),
    );
    const running = document.getAnimations().filter(({ playState }) => playState === 'running');
    return [
      ...slow.map((element) => element.outerHTML.slice(0, 100)),
      ...running.map(() => 'an animation that is running'),
    ];
  });
}

/** Spreads the letters, words, lines and paragraphs as WCAG 1.4.12 has it, or takes that away again. */
export function spreadText(page: Page, isSpread: boolean): Promise<void> {
  return page.evaluate((spread) => {
    // A sheet made by a script is what a visitor's own extension would use: the security policy lets nothing else in.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = spread ? [sheet] : [];
  }, isSpread);
}

/** Words that are cut off by the box that they stand in. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ownWords = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
    return (
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        // What only a screen reader is told is cut off on purpose.
        .filter((element) => ownWords(element) && element.clientWidth > 1 && !element.closest('.vh'))
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const isCutAcross = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
          const isCutBelow = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
          return isCutAcross || isCutBelow;
        })
        .map((element) => `${element.className}: ${element.textContent.trim().slice(0, 60)}`)
    );
  });
}
