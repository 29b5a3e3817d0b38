/** The simple version of the page for danger: the numbers of content/site.yml, what to say, then by what is happening. */
import { smsHref, telHref, type ContactLink } from '../../catalogue/views/contact.ts';
import * as words from '../../words/simple.ts';
import { contactPicture } from './how.ts';
import { ours, sentences, simpleHref, type SimpleGroup, type SimpleLine } from './lines.ts';

/** A number for danger, to ring or to text. */
export interface UrgentNumber {
  label: string;
  hint?: string | undefined;
  phone?: string | undefined;
  text?: string | undefined;
  textWord?: string | undefined;
}

/** Something that may be happening, and who to turn to first. */
export interface UrgentSituation {
  title: string;
  /** What to do: often to ring 999 before all else. It is never left out. */
  text: string;
  first: {
    name: string;
    href: string;
    phone?: string;
    text?: { number: string; word?: string };
    website?: { href: string; text: string };
  };
}

export function toSimpleUrgent(
  numbers: readonly UrgentNumber[],
  situations: readonly UrgentSituation[],
): { first: UrgentNumber | undefined; groups: SimpleGroup[] } {
  const [first, ...others] = numbers;
  return {
    first,
    groups: [
      { title: words.otherWorry, lines: others.map(numberLine) },
      { title: words.sayTitle, lines: words.say.map((text) => ours('ask', text)) },
      { title: words.happening, lines: situations.map(situationLine) },
    ],
  };
}

function numberLine({ label, hint, phone, text, textWord }: UrgentNumber): SimpleLine {
  const link = phone ? ringing(phone) : text ? texting(text, textWord) : undefined;
  return {
    picture: link ? contactPicture(link) : 'help',
    text: label,
    theirs: true,
    notes: [...(textWord ? [words.textTheWord(textWord)] : []), ...(hint ? sentences(hint) : [])],
    ...(link && { link }),
  };
}

function situationLine({ title, text: advice, first }: UrgentSituation): SimpleLine {
  const { phone, text, website } = first;
  const link = phone
    ? ringing(phone)
    : text
      ? texting(text.number, text.word)
      : website && { kind: 'website' as const, ...website };
  return {
    picture: link ? contactPicture(link) : 'help',
    text: title,
    theirs: true,
    page: { text: first.name, href: simpleHref(first.href) },
    notes: [...sentences(advice), ...(link?.word ? [words.textTheWord(link.word)] : [])],
    ...(link && { link }),
  };
}

const ringing = (phone: string): ContactLink => ({ kind: 'phone', text: phone, href: telHref(phone) });
const texting = (text: string, word: string | undefined): ContactLink => ({
  kind: 'text',
  text,
  href: smsHref(text),
  ...(word && { word }),
});
