/** Who can ask for a service, where a family cannot ask for it alone, and who may refer. */

export const askAWorker = 'Ask somebody who works with your family';
/** "This service can be asked for by a GP or a school." */
export const askedForBy = (workers: string): string => `This service can be asked for by ${workers}.`;
/** The same beside the step of a guide. */
export const workerAsks = (workers: string): string => `Somebody who works with you asks for this: ${workers}.`;

export const mayRefer = (workers: string): string => `${workers}.`;
export const noReferral = 'No referral by a worker is stated.';
/** `only`: who in a family, where not everybody can. */
export const familiesAsk = (only?: string): string =>
  `Families can ask for it themselves${only === undefined ? '' : ` (${only})`}.`;
