/** The issue forms of the repository, as GitHub reads them in .github/ISSUE_TEMPLATE/. Knows no file system. */
import { commentSchema } from '../../model/comment.ts';
import { yamlText } from '../../records/write/record-text.ts';
import { reasons } from '../../words/wrong.ts';
import type { Choices } from './choices.ts';
import { newServiceQuestions } from './new-service.ts';
import { fromSchema, toElement, type Question } from './question.ts';
import { stillRightForm, stillRightQuestions, stillRightTitle } from './still-right.ts';
import { beforeAnything, labels, newServiceTitle, notSure, promise } from './words.ts';

interface Form {
  name: string;
  description: string;
  title?: string;
  label: string;
  before: string[];
  questions: Question[];
}

/** Which page it is about. The site's page "Tell us what is wrong" fills them in: src/features/editing/wrong.ts knows their ids. */
const whichPage: Question[] = [
  { id: 'page', ask: 'input', label: 'Page', hint: 'The name of the page.', required: true },
  { id: 'address', ask: 'input', label: 'Address', hint: 'The web address of the page, if you have it.' },
  { id: 'record', ask: 'input', label: 'Record', hint: 'The site fills this in. Leave it as it is.' },
];

const howKnown: Question = {
  id: 'how-known',
  ask: 'textarea',
  label: 'How do you know?',
  hint: 'For example: “I rang today and the number is not in use”, or the address of a public page.',
  required: true,
};

const { contact, changed, missing, closed } = reasons;

function formsFor(choices: Choices): Record<string, Form> {
  return {
    'new-service': {
      name: 'A new service',
      description:
        'Tell us about a service that is not on the site yet. A file is made of it, and an editor checks it.',
      title: newServiceTitle,
      label: labels.newService,
      before: [beforeAnything, notSure],
      questions: newServiceQuestions(choices),
    },
    change: {
      name: 'A change to a page',
      description: 'A contact is wrong, details have changed, or something is missing.',
      label: labels.change,
      before: [beforeAnything],
      questions: [
        ...whichPage,
        {
          ...{ id: 'reason', ask: 'dropdown', label: 'What is wrong?', required: true },
          options: Object.entries({ contact, changed, missing }).map(([id, { title }]) => ({ id, name: title })),
        },
        { id: 'what', ask: 'textarea', label: 'What should it say?', hint: notSure, required: true },
        howKnown,
        promise,
      ],
    },
    closed: {
      name: 'A service has closed',
      description: closed.hint,
      label: labels.closed,
      before: [beforeAnything],
      questions: [
        ...whichPage,
        {
          id: 'when',
          ask: 'input',
          label: 'When did it close?',
          hint: 'As far as you know it: a day, a month or a year.',
        },
        { id: 'instead', ask: 'textarea', label: 'Where can people go instead?', hint: notSure },
        howKnown,
        promise,
      ],
    },
    [stillRightForm]: {
      name: 'An entry is still right',
      description: 'For the people whose entries these are: the day of the last check is set to today.',
      title: stillRightTitle,
      label: labels.stillRight,
      before: [beforeAnything, 'Something is not right any more? Use "A change to a page" instead.'],
      questions: [...stillRightQuestions, promise],
    },
    'comment-on-the-offer': {
      name: 'A comment on the help that there is',
      description: 'What is missing, hard to find or works well. The answers are published, year by year.',
      label: labels.comment,
      before: [beforeAnything],
      questions: [
        { id: 'theme', ask: 'input', ...fromSchema(commentSchema.shape.theme), required: true },
        {
          ...{ id: 'said', ask: 'textarea', label: 'What do you want to say?', required: true },
          hint: 'In general words. Say nothing by which one child or family could be known.',
        },
        { id: 'topics', ask: 'dropdown', label: 'Topics', multiple: true, options: choices.topics },
        { id: 'areas', ask: 'dropdown', label: 'Areas', multiple: true, options: choices.areas },
        promise,
      ],
    },
  };
}

const notice =
  '# Generated from the schemas and vocabularies by `npm run issue-forms`. Do not edit: run it again after adding a record.\n';

/** By the name of the file in .github/ISSUE_TEMPLATE/. */
export function issueForms(choices: Choices): Record<string, string> {
  const forms = Object.entries(formsFor(choices)).map(([name, form]) => [`${name}.yml`, textOf(form)]);
  const config = { blank_issues_enabled: true };
  return { ...(Object.fromEntries(forms) as Record<string, string>), 'config.yml': notice + yamlText(config) };
}

function textOf({ name, description, title, label, before, questions }: Form): string {
  const words = before.map((value) => ({ type: 'markdown', attributes: { value } }));
  // A vocabulary that has nothing to choose from asks nothing: GitHub refuses an empty list.
  const asked = questions.filter(({ options }) => options?.length !== 0);
  const body = [...words, ...asked.map(toElement)];
  return notice + yamlText({ name, description, ...(title ? { title } : {}), labels: [label], body });
}
