/** Can a family ask? */
import { isPlaceholder } from '../facts.ts';
import { isPersonalEmail, looksLikePerson } from '../../read/persons/tell-apart.ts';
import type { GapRow } from './row.ts';

export const contact: GapRow[] = [
  {
    code: 'no-contact',
    title: 'No phone number, e-mail or web address',
    means: 'A family finds the service and cannot ask it anything.',
    mend: 'Give contacts[].phones[].number, email or url.',
    has: ({ phones, emails, pages }) => phones.length + emails.length + pages.length === 0,
  },
  {
    code: 'no-phone',
    title: 'No phone number',
    means: 'Families without internet at home, or in a hurry, have no way to ask.',
    mend: 'Give contacts[].phones[].number. The UK profile has no slot for it, and lets it pass under that name.',
    has: ({ phones }) => phones.length === 0,
  },
  {
    code: 'no-email',
    title: 'No e-mail address',
    means: 'Families who cannot or would not ring have one way less.',
    mend: 'Give the e-mail address of the team in email.',
    isNote: true,
    has: ({ emails }) => emails.length === 0,
  },
  {
    code: 'no-page',
    title: 'No web address',
    means: 'Nobody can read more, or see whether the entry is still right.',
    mend: 'Give the page about the service itself in url.',
    isNote: true,
    has: ({ pages }) => pages.length === 0,
  },
  {
    code: 'staff-names',
    title: 'Names or personal e-mail addresses of staff, as it seems',
    means: 'People leave, and families write to nobody. It may be personal data that should not be open.',
    mend: 'Name the role or the team, and give its shared mailbox. Names are counted here, never shown.',
    has: ({ names, emails }) => names.some(looksLikePerson) || emails.some((email) => isPersonalEmail(email)),
  },
  {
    code: 'placeholder-address',
    title: 'A web address that only stands for one, such as http://www.example.com',
    means: 'A family that follows it comes to nothing.',
    mend: 'Write the real address or leave the field out.',
    has: ({ addresses }) => addresses.some(isPlaceholder),
  },
];
