/**
 * What the stretches of age are called that pages offer instead of single years, by their ids. `door`: a shorter name, where
 * the hint says the rest. `forWhom` stands after "help".
 */

export const stretches = {
  'before-birth': {
    name: 'Before birth',
    door: 'Before birth',
    hint: 'pregnancy',
    forWhom: 'before a baby is born',
  },
  'under-2': { name: 'Under 2', door: 'Under 2', hint: 'babies', forWhom: 'for children under 2' },
  '2-to-4': { name: '2 to 4', door: '2 to 4', hint: 'toddlers, nursery', forWhom: 'for 2 to 4 year olds' },
  '5-to-10': { name: '5 to 10', door: '5 to 10', hint: 'primary school', forWhom: 'for 5 to 10 year olds' },
  '11-to-15': { name: '11 to 15', door: '11 to 15', hint: 'secondary school', forWhom: 'for 11 to 15 year olds' },
  '16-to-19': { name: '16 to 19', door: '16 to 19', hint: 'college, work', forWhom: 'for 16 to 19 year olds' },
  '20-to-25-send': {
    name: '20 to 25, with SEND or a disability',
    door: 'Up to 25',
    hint: 'with a disability or SEND',
    forWhom: 'for 20 to 25 year olds with SEND or a disability',
  },
  'any-age': { name: 'Any age', door: 'Any age', hint: 'all ages', forWhom: 'at any age' },
} as const;
