/** What the finder says once a phone or computer was asked where it is. */

export const cannotSay = 'This phone or computer cannot say where it is. Type your postcode or town instead.';
export const notAllowed =
  'Your phone or computer did not let us see where you are. That is fine. Type your postcode or town instead.';
export const notFound = 'Your phone or computer could not find where it is. Type your postcode or town instead.';
export const tooSlow = 'It took too long to find where you are. Type your postcode or town instead.';
