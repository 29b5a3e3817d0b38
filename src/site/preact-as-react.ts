/**
 * What a browser gets for `react` and `react-dom/client` (`astro.config.mjs`): Preact, its hooks, and the few habits of React
 * that our code counts on. Preact's own stand-in for all of React is 2 kB more, packed, for what nobody here uses. What is
 * missing stops the build, and may be added; `tests/unit/site/preact-as-react.test.ts` holds the habits.
 */
import { hydrate, options, render, type ComponentChildren, type VNode } from 'preact';

export { createElement, Fragment } from 'preact';
export * from 'preact/hooks';

/** Kinds of input whose choice is made at once; the others tell React of every letter. */
const madeAtOnce = /^(checkbox|file|radio)$/;

/** How React calls what happens in a part of the page, where the browser has another name. */
function nameOf(event: string, tag: string, kind: unknown): string {
  if (event === 'onFocus') return 'onFocusIn';
  if (event === 'onBlur') return 'onFocusOut';
  const tellsLetters = tag === 'textarea' || (tag === 'input' && !madeAtOnce.test(String(kind)));
  return event === 'onChange' && tellsLetters ? 'onInput' : event;
}

const before = options.vnode?.bind(options);
options.vnode = (vnode: VNode) => {
  const { type, props } = vnode;
  if (typeof type === 'string') {
    const named = props as Record<string, unknown>;
    for (const event of ['onFocus', 'onBlur', 'onChange']) {
      if (!(event in named)) continue;
      const handle = named[event];
      const name = nameOf(event, type, named.type);
      if (name === event) continue;
      delete named[event];
      named[name] ??= handle;
    }
  }
  before?.(vnode);
};

interface Root {
  render: (what: ComponentChildren) => void;
  unmount: () => void;
}

/** What stands in the element makes way. */
export function createRoot(element: Element): Root {
  element.textContent = '';
  return { render: (what) => render(what, element), unmount: () => render(null, element) };
}

// Astro's own runtime for islands asks for these. No page has an island.
export const startTransition = (change: () => void): void => change();
export const memo = <T>(part: T): T => part;
export function hydrateRoot(element: Element, what: ComponentChildren): Root {
  hydrate(what, element);
  return { render: (next) => render(next, element), unmount: () => render(null, element) };
}
