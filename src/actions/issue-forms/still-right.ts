/** The form behind the link "Still right" of each entry that is due. Sent off, it becomes a pull request of one line. */
import type { Question } from './question.ts';

export const stillRightForm = 'still-right';
/** What the title begins with: the action knows the issue by this where the label is not set up. */
export const stillRightTitle = 'Still right: ';

export const stillRightQuestions: readonly Question[] = [
  {
    id: 'entry',
    ask: 'input',
    label: 'Entry',
    hint: 'The link fills this in, such as `services/the-lowdown`. Leave it as it is.',
    required: true,
  },
  {
    id: 'looked',
    ask: 'checkboxes',
    label: 'What you have looked at',
    options: [
      {
        id: 'yes',
        name: 'I have looked at every fact: names, numbers, addresses, ages, days, and how to get the help.',
      },
    ],
    required: true,
  },
];

/** Opens the form, filled in. @param repository without a slash at its end; @param id such as `services/the-lowdown` */
export const stillRightLink = (repository: string, id: string): string =>
  `${repository}/issues/new?template=${stillRightForm}.yml&title=${encodeURIComponent(stillRightTitle + id)}&entry=${encodeURIComponent(id)}`;
