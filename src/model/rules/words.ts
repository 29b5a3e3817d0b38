/** Words as they are compared: small letters, no accents, no apostrophes, no endings. */

/** "Won't go to   SCHOOL!" is "wont go to school". */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘'`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Filler: words that a sentence needs and that say nothing about what is wrong. "Help", "support" and "service" are filler
 * here, where every record is all three.
 */
export const filler: ReadonlySet<string> = new Set(
  (
    'a about across after again all also am an and any anybody anyone anything are as at be because been being but by can come could did do does doing ' +
    'for from get gets getting give go goes going got had has have having he her hers here hi him his how i id if ill im in into is it its ive ' +
    'just know lets like looking lot make many may me might more most much must my near nearby need needed needing needs now of on one only or other our ' +
    'please really s she shes hes should so some somebody someone something still such t than that thats the their them then there theres these they theyre ' +
    'thing things this those to today too trying under us use very want wanted wants was way we weve were what whats when where which who whos will with would you your youre ' +
    'keep keeps kept say says said think thinks thought tell tells ring call calls number somewhere anywhere gonna wanna cos coz bc plz pls rn anymore ever even ' +
    'every day days week weeks month months same two three four five six seven eight nine ten ones own others another quite actually basically maybe gone let put ' +
    'advice available find finding help helping helps info information local offer service services support supporting year years yr yrs old yo'
  ).split(' '),
);

/**
 * Small words turn the meaning of the one beside them ("kicked out" and "kicking off", "not eating"), and say nothing
 * alone: phrases are compared with them, cards are not.
 */
export const smallWords: ReadonlySet<string> = new Set(
  'up out off away down over back no not never none without cant cannot wont dont doesnt isnt arent wasnt didnt couldnt wouldnt hasnt havent'.split(
    ' ',
  ),
);

/** Who it is about is seldom what is wrong: these weigh little beside other words. */
export const peopleWords: ReadonlySet<string> = new Set(
  (
    'child children childrens kid kids son sons daughter daughters boy boys girl girls lad lads baby babies toddler teenager teenagers teen teens ' +
    'mum mums mom mother dad dads father parent parents family families wife husband partner brother sister friend friends person people ' +
    'young little man woman guy someone everyone'
  ).split(' '),
);

/** Ages and other small numbers say nothing as words. */
const isFiller = (word: string): boolean => filler.has(word) || /^\d{1,2}(yo|yrs?)?$/.test(word) || word.length === 1;

/** Forms that no ending tells. */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    'died dead death dead deaths dead dies die lied lie lying lie tied tie tying tie fell fall fallen fall lost lose losing lose drank drink drunk drink ' +
    'ate eat eaten eat bit bite bitten bite stole steal stolen steal broke break broken break ran run hid hide hidden hide fed feed slept sleep ' +
    'felt feel taught teach caught catch fought fight bought buy spent spend beaten beat took take taken take gave give stuck stick ' +
    'threw throw thrown throw shook shake shaken shake swore swear woke wake woken wake grew grow grown grow tore tear torn tear stung sting ' +
    'midwives midwife women woman men man teeth tooth feet foot wives wife lives life knives knife babies baby bullied bully studies study autistic autism ' +
    'chose choose chosen choose rang ring sang sing swam swim began begin begun begin forgot forget forgotten forget meant mean paid pay ' +
    'anxious anxiety abusive abuse violent violence depression depress pregnancy pregnant suicidal suicide bereavement bereave counselling counsel counsellor counsel counsellors counsel councillor councillor addiction addict addictive addict homelessness homeless dyslexic dyslexia disabled disability disabilities disability grieving grief grieve grief separation separate assessment assess assessments assess diagnosis diagnose allergic allergy epileptic epilepsy diabetic diabetes deafness deaf blindness blind loneliness lonely sadness sad eviction evict exclusion exclude expelled expel redundancy redundant adoption adopt adoptive adopt married marry marriage marry ' +
    // One word for who it is about: "my lad", "my daughter" and "our kid" are asked about alike.
    'son child sons child daughter child daughters child lad child lads child kid child kids child boy child boys child girl child girls child children child childs child ' +
    'lass child youngster child mom mum mam mum mother mum mummy mum mums mum father dad daddy dad dads dad nan gran nana gran nanny gran granny gran grandma gran ' +
    'grandmother gran grandad grandparent grandfather grandparent grandpa grandparent grandparents grandparent grandson grandchild granddaughter grandchild ' +
    'grandchildren grandchild grandkids grandchild grandsons grandchild granddaughters grandchild teens teenager teen teenager teenagers teenager hubby husband bf boyfriend gf girlfriend ' +
    'left leave leaving leave held hold sold sell told tell wept weep wet wet shot shot upset upset'
  )
    .split(' ')
    .reduce<[string, string][]>(
      (pairs, word, at, all) => (at % 2 === 0 ? [...pairs, [word, all[at + 1]!]] : pairs),
      [],
    ),
);

/**
 * A word without its ending, so that "bullied", "bullies" and "bullying" are one, and "care" is not "car". Never shortens
 * to under three letters.
 */
export function stem(word: string): string {
  if (word.length < 3 || /\d/.test(word)) return word;
  return withoutEnd(irregular.get(word) ?? word);
}

function withoutEnd(word: string): string {
  if (word.length < 4) return word;
  let root = word;
  if (/(ies|ied)$/.test(root) && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (/(ss|sh|ch|x|z)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^sui]s$/.test(root)) root = root.slice(0, -1);
  if (/[^aeiou]?[aeiouy].*ing$/.test(root) && root.length > 5) root = shortened(root.slice(0, -3));
  else if (/[^e]ed$/.test(root) && root.length > 4) root = shortened(root.slice(0, -2));
  else if (/er$/.test(root) && root.length > 6) root = undouble(root.slice(0, -2));
  return root.length > 4 ? root.replace(/e$/, '') : root;
}

/** "hitt" is "hit"; "car" of "caring" is "care", for a short word that ends so had an "e". */
function shortened(root: string): string {
  const single = undouble(root);
  return single === root && /^[^aeiou]?[aeiou][^aeiouwxy]$/.test(root) ? `${root}e` : single;
}

/** "Travell" is "travel", but "fall" stays. */
const undouble = (root: string): string =>
  root.replace(/([bdgmnprt])\1$/, '$1').replace(root.length > 5 ? /ll$/ : /$^/, 'l');

export interface Words {
  /** The whole text, compared as it is. */
  text: string;
  /** Words that carry meaning, as typed: what a card may hold. Small words, or filler, only where there is nothing else. */
  content: string[];
  /** Stems of these and of the small words, in the order typed, each once: what phrases are compared with. */
  stems: string[];
  /** Stems of neighbours that are also written in one: "home start" is "homestart". */
  joined?: string[];
}

/** A question needs no more. */
const MOST_WORDS = 40;

export function wordsOf(typed: string): Words {
  const text = normalise(typed);
  const all = text === '' ? [] : [...new Set(text.split(' '))];
  const meaning = all.filter((word) => !isFiller(word)).slice(0, MOST_WORDS);
  const content = meaning.filter((word) => !smallWords.has(word));
  const some = content.length > 0 ? content : meaning.length > 0 ? meaning : all.slice(0, MOST_WORDS);
  return { text, content: some, stems: [...new Set((content.length > 0 ? meaning : some).map(stem))] };
}

/** True when every word is filler: "someone to help me". */
export const onlyFiller = (words: Pick<Words, 'content'>): boolean =>
  words.content.every((word) => isFiller(word) || smallWords.has(word));

/** The same for phrases that say the same words, whatever their order, endings and filler. */
export const sameWords = (phrase: string): string => [...wordsOf(phrase).stems].sort().join(' ');

/** Phrases as their words without filler; of two that say the same words the first is kept. */
export function leastWords(phrases: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const phrase of phrases) {
    const { text, stems } = wordsOf(phrase);
    const key = sameWords(phrase);
    const least = text.split(' ').filter((word) => stems.includes(stem(word)));
    if (key !== '' && !found.has(key)) found.set(key, [...new Set(least)].join(' '));
  }
  const all = [...found.values()];
  // The first stands for them all and stays.
  return all.filter((words, at) => at === 0 || !isWider(words, all));
}

/** A phrase that says all of another and more is understood by that other. */
function isWider(words: string, all: readonly string[]): boolean {
  const own = new Set(words.split(' ').map(stem));
  return all.some((other) => {
    const stems = new Set(other.split(' ').map(stem));
    return stems.size < own.size && [...stems].every((root) => own.has(root));
  });
}
