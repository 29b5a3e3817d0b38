/** One hostile text, as it may come through any door: a file, a feed, a sheet, an address, what a browser kept. */
export type AttackKind =
  'markdown' | 'html' | 'svg' | 'yaml' | 'url' | 'unicode' | 'prototype' | 'formula' | 'path' | 'nesting' | 'slow';

export interface Attack {
  kind: AttackKind;
  text: string;
}
