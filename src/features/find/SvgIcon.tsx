/**
 * An icon of Lucide, from its file. Always beside words, so hidden from assistive technology. Its shapes are made one by one
 * and not set as HTML, which the policy of every page refuses.
 */
import { createElement } from 'react';

export function SvgIcon({ svg, className }: { svg: string; className?: string }) {
  return (
    <svg
      className={className ? `i ${className}` : 'i'}
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {[...svg.matchAll(/<(\w+) ([^<>]+)\/>/g)].map(([shape, name = '', given = '']) =>
        createElement(name, { key: shape, ...attributesOf(given) }),
      )}
    </svg>
  );
}

const attributesOf = (given: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(given.matchAll(/(\w+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value] as const),
  );
