/** Ages to narrow a topic by: each stands for one age in the middle of its stretch, in the keys of `/find/`. */
export const ageChoices = [
  { label: 'Before birth', keys: 'age=-1' },
  { label: 'Under 5', keys: 'age=2' },
  { label: '5 to 10', keys: 'age=7' },
  { label: '11 to 15', keys: 'age=13' },
  { label: '16 to 19', keys: 'age=17' },
  { label: 'Up to 25 with SEND', keys: 'age=21&send=1' },
] as const;
