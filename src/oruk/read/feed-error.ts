/** Nothing of a feed could be read. The message is for the person who asked: what was found, what is expected, what to do. */

export type FeedErrorKind =
  | 'not-found'
  | 'not-json'
  | 'no-services'
  | 'unreachable'
  | 'too-big'
  | 'address'
  | 'out-of-time'
  | 'stopped'
  | 'cache';

export class FeedError extends Error {
  readonly kind: FeedErrorKind;

  constructor(kind: FeedErrorKind, message: string) {
    super(message);
    this.name = 'FeedError';
    this.kind = kind;
    this.stack = '';
  }
}
