/** What the issue forms say besides the schemas' own words. */
import { neverWrite } from '../../words/wrong.ts';
import type { Question } from './question.ts';

/** What everybody ticks before anything goes into public. */
export const promise: Question = {
  id: 'promise',
  ask: 'checkboxes',
  label: 'Before you send it',
  options: [{ id: 'yes', name: 'I have not written the name of a child, a family or a worker.' }],
  required: true,
};

export const beforeAnything = `**If a child is not safe, ring 999.** Nobody reads this at once. Everyone can read it. ${neverWrite}`;
export const notSure = 'If you do not know something, leave it out. Never guess.';

export const labels = {
  newService: 'new-service',
  change: 'change',
  closed: 'closed',
  comment: 'comment-on-the-offer',
  stillRight: 'still-right',
} as const;

/** What the title of a new service begins with: the action knows it by this where the label is not set up. */
export const newServiceTitle = 'New service: ';
