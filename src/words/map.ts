/** What the map says */ export const numbersMatch = 'The numbers match the list.';
