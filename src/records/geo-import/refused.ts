/** Why nothing was imported, in one sentence for the person who ran it. */
export class ImportRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ImportRefused';
  }
}
