/** Packs on paper: all the help about one thing in one area, for people without internet. */

export const title = 'Packs to print';
export const lead = 'All the help about one thing, near one place, on paper. For people who do not use the internet.';
export const description = 'Print all the help about one thing in your area, to read or to hand out.';
export const howTo = 'Pick what you need help with, then where you live. Open the pack, and print it.';
export const packName = (topic: string, area: string): string => `${topic}: help in ${area}`;
export const packDescription = (topic: string, area: string): string =>
  `${topic}: help in ${area}, on paper, with the numbers to ring.`;
export const printPack = 'Print this pack';
export const toPacks = 'Packs to print, by area';
export const madeOn = (day: string): string => `Made on ${day}. Ring before you go: things change.`;
export const inDanger = 'If someone is not safe, ring now';
export const contents = 'What is in this pack';
export const near = (area: string): string => `In ${area} and around`;
export const national = 'By phone and online, wherever you live';
export const facts = {
  who: 'Who it is for',
  touch: 'Get in touch',
  how: 'How to get it',
  when: 'When',
  where: 'Where',
  cost: 'Cost',
} as const;
export const unknownTouch = 'No number is known. Ask a worker whom you know to help you.';
export const unknownCost = 'Not stated. Ask the service.';
export const textWord = (word: string, number: string): string => `text ${word} to ${number}`;
export const textNumber = (number: string): string => `text ${number}`;
export const morePlaces = (count: number): string =>
  count === 1 ? 'And 1 more place: ask.' : `And ${count} more places: ask.`;
export const checkedOn = (day: string): string => `Last checked on ${day}`;
export const checkedBetween = (first: string, last: string): string =>
  first === last ? `These facts were checked on ${first}.` : `These facts were checked between ${first} and ${last}.`;
export const from = (address: string): string => `This pack is from ${address}`;
