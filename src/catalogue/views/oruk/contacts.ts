/** Whom to reach and how: desks and roles, never a person by name. */
import type { AccessRoute } from '../../../model/access.ts';
import type { OrukContact, OrukPhone } from '../../../oruk/objects.ts';
import type { PublicRecord } from '../../../oruk/public-record.ts';
import { enquiries, phoneTypes, textWord } from '../../../words/oruk.ts';
import { withoutGaps } from '../card.ts';
import { valueLink } from '../contact.ts';
import { sentences, type Context } from './context.ts';
import { audienceWords } from './ways-in.ts';

/** The service's own numbers first, then those of its ways in that are not among them. */
export function contacts(id: string, facts: PublicRecord<'services'>, context: Context): OrukContact[] {
  const known = new Set<string>();
  const { phone, text, textWord: word, email } = facts.contact ?? {};
  const path = `${id}/contact`;
  const own: OrukPhone[] = [];
  if (phone) own.push({ id: context.id('phone', `${path}/phone`), number: phone, type: phoneTypes.voice });
  if (text)
    own.push({
      ...{ id: context.id('phone', `${path}/text`), number: text, type: phoneTypes.text },
      ...(word && { description: textWord(word) }),
    });
  for (const value of [phone, text, email]) if (value) known.add(bare(value));
  const first: OrukContact[] =
    own.length > 0 || email
      ? [
          withoutGaps<OrukContact>({
            ...{ id: context.id('contact', path), title: enquiries, email },
            phones: own.length > 0 ? own : undefined,
          }),
        ]
      : [];
  return [
    ...first,
    ...(facts.access ?? []).flatMap((access, index) => {
      const contact = ofWayIn(access, `${id}/access/${index + 1}`, known, context);
      return contact ? [contact] : [];
    }),
  ];
}

const bare = (value: string): string => value.replaceAll(' ', '').toLowerCase();

function ofWayIn(access: AccessRoute, path: string, known: Set<string>, context: Context): OrukContact | undefined {
  const link = valueLink(access.value, access.route);
  const value = access.value;
  if (!link || value === undefined || known.has(bare(value))) return undefined;
  const contact = { id: context.id('contact', path), title: audienceWords(access, context.catalogue) };
  if (link.kind === 'email') {
    known.add(bare(value));
    return { ...contact, email: value };
  }
  if (link.kind !== 'phone' && link.kind !== 'text') return undefined;
  known.add(bare(value));
  const number = withoutGaps<OrukPhone>({
    id: context.id('phone', path),
    number: value,
    type: link.kind === 'text' ? phoneTypes.text : phoneTypes.voice,
    description: sentences(access.detail, access.hours),
  });
  return { ...contact, phones: [number] };
}
