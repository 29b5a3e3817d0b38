/** The doors of the first page that are not topics. */

/** Searches to try: each must bring something up, which the browser tests prove. */
export const trySearches = [
  'won’t go to school',
  'food this week',
  'can’t cope with a crying baby',
  'feeling low',
] as const;

const atAge = (...ages: number[]): string => `/find/#${ages.map((age) => `age=${age}`).join('&')}`;

/** Each door stands for one age in the middle of its stretch. */
export const ageDoors = [
  { href: atAge(-1), label: 'Before birth', hint: 'pregnancy' },
  { href: atAge(0), label: 'Under 2', hint: 'babies' },
  { href: atAge(3), label: '2 to 4', hint: 'toddlers, nursery' },
  { href: atAge(7), label: '5 to 10', hint: 'primary school' },
  { href: atAge(13), label: '11 to 15', hint: 'secondary school' },
  { href: atAge(17), label: '16 to 19', hint: 'college, work' },
  { href: '/find/#age=21&send=1', label: 'Up to 25', hint: 'with a disability or SEND' },
] as const;
