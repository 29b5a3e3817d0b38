/**
 * Where this tab keeps the postcode or town typed on the first page until the finder reads it, once. It is the tab's own
 * memory (sessionStorage): it is never sent, and never part of an address.
 */
export const NEAR_KEY = 'find:near';
