/** Content that cannot be built: its message is the whole report, and it has no stack to print. */
export class ContentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContentError';
    this.stack = '';
  }
}
