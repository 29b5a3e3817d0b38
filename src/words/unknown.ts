/** What stands where a record does not say: never a guess. */

export const notStated = 'Not stated';
export const notStatedAsk = 'Not stated: ask';
export const notStatedAskService = 'Not stated: ask the service.';
