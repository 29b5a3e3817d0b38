/** What `react-dom/client` does, without the rest of `preact/compat`. */
import { render, type ComponentChild } from 'preact';
import type { ReactNode } from 'react';

export function createRoot(element: HTMLElement): { render: (tree: ReactNode) => void } {
  return {
    render: (tree) => {
      element.replaceChildren();
      // Made by Preact's own `jsx`, whatever its type says.
      render(tree as ComponentChild, element);
    },
  };
}
