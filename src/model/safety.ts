/** Fields that keep a reader safe from somebody who looks at the screen, or at what the browser noted. */
import { flag, line, type FieldMeta } from './fields.ts';

/** Longer ones are cut off in a tab and in a list of pages. */
const LONGEST_TITLE = 48;

/** What a tab, a list of visited pages and a shared link say instead of the name. */
export const neutralTitle = () =>
  line('Title for the tab', LONGEST_TITLE).meta({
    title: 'Title for the tab',
    description: 'What the tab and the history of the browser say instead of the name. It must not name the harm.',
    examples: ['Support at home'],
    help: 'safety',
  } satisfies FieldMeta);

/** On topics, services and guides. */
export const sensitiveFields = {
  sensitive: flag('About harm')
    .meta({
      title: 'About harm',
      description: 'true where it could be unsafe to be seen reading the page: it gets the button that leaves quickly.',
      help: 'safety',
    } satisfies FieldMeta)
    .optional(),
  neutralTitle: neutralTitle().optional(),
};

/** On services. */
export const confidentialAddress = () =>
  flag('Address kept secret')
    .meta({
      title: 'Address kept secret',
      description: 'true for a refuge and the like: no address, postcode or map of it may be anywhere.',
      help: 'safety',
    } satisfies FieldMeta)
    .optional();
