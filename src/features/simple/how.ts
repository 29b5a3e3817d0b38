/** How to get a service: its ways in by number, what to have ready, what happens next. */
import type { ContactLink } from '../../catalogue/views/contact.ts';
import type { ServicePage } from '../../catalogue/views/service-page.ts';
import type { Step, StepOption } from '../../catalogue/views/steps.ts';
import type { SimplePicture } from '../../model/simple.ts';
import * as words from '../../words/simple.ts';
import { ours, sentences, type SimpleGroup, type SimpleItem, type SimpleLine } from './lines.ts';

const wayPictures: Readonly<Record<string, SimplePicture>> = {
  phone: 'phone',
  text: 'text',
  chat: 'text',
  'drop-in': 'door',
  website: 'computer',
  'online-form': 'form',
  email: 'letter',
  appointment: 'calendar',
  'early-help-assessment': 'form',
  'professional-referral': 'people',
  post: 'letter',
};

const contactPictures: Record<ContactLink['kind'], SimplePicture> = {
  phone: 'phone',
  text: 'text',
  email: 'letter',
  website: 'computer',
  referral: 'form',
};

const contactWords: Record<ContactLink['kind'], string> = {
  phone: words.alsoRing,
  text: words.alsoText,
  email: words.alsoWrite,
  website: words.alsoLook,
  referral: words.alsoFill,
};

export const contactPicture = (link: ContactLink): SimplePicture => contactPictures[link.kind];

export function howGroup(page: ServicePage): SimpleGroup {
  const { family, professional } = page.steps;
  const steps = family.flatMap(stepLines);
  const options = family.flatMap((step) => step.options);
  const ways = steps.length > 0 ? [] : unknownWay(professional.length > 0);
  return {
    title: words.questions.how,
    lines: [
      ...(page.selfReferral === true ? [ours('check', words.askYourself)] : []),
      ...(page.selfReferral === false ? [ours('people', words.othersAsk)] : []),
      ...(family.length > 1 ? [ours('ask', words.firstOfSeveral, { notes: [words.ifNotThen] })] : []),
      ...ways,
    ],
    steps,
    then: [...otherContacts(page, options), ...readyLines(options), ...nextLines(options)],
  };
}

/** One step, or the choice between several numbers as a line and a line for each. */
function stepLines({ title, route, roles, options }: Step): SimpleLine[] {
  const picture = wayPictures[route] ?? 'help';
  const text = words.ways[route] ?? `${title}.`;
  if (roles) {
    const items = roles.map((role): SimpleItem => ({ text: words.roles[role] ?? role }));
    return [ours(picture, text, { notes: [words.askOneOf], items })];
  }
  return options.map((option) => ours(picture, text, { ...optionParts(option) }));
}

function optionParts({ detail, value, hours, link }: StepOption): Partial<SimpleLine> {
  const notes = [
    ...(link?.word ? [words.textTheWord(link.word)] : []),
    ...[detail, value, hours].flatMap((text) => (text ? sentences(text) : [])),
  ];
  return { ...(notes.length > 0 && { notes }), ...(link && { link }) };
}

/** Numbers and links of the service that no step names. */
function otherContacts({ contact }: ServicePage, options: readonly StepOption[]): SimpleLine[] {
  const named = new Set(options.flatMap(({ link }) => (link ? [link.href, link.text] : [])));
  return contact
    .filter(({ href, text }) => !named.has(href) && !named.has(text))
    .map((link) =>
      ours(contactPicture(link), contactWords[link.kind], {
        link,
        ...(link.word && { notes: [words.textTheWord(link.word)] }),
      }),
    );
}

const rings = ({ link }: StepOption): boolean => link?.kind === 'phone';

function readyLines(options: readonly StepOption[]): SimpleLine[] {
  const needs = [...new Set(options.flatMap(({ needs = [] }) => needs))];
  return [
    ...(needs.length > 0 ? [ours('paper', words.haveReady, { items: needs.map((text) => ({ text })) })] : []),
    ...(needs.length === 0 && options.some(rings) ? [ours('paper', words.penReady)] : []),
    ...(options.some(rings) ? [ours('ask', words.whatToSay)] : []),
  ];
}

function nextLines(options: readonly StepOption[]): SimpleLine[] {
  const next = [...new Set(options.flatMap((option) => (option.next ? sentences(option.next) : [])))];
  return next.length > 0 ? [ours('clock', words.whatNext, { notes: next })] : [ours('unknown', words.nextUnknown)];
}

function unknownWay(aWorkerCan: boolean): SimpleLine[] {
  return [
    ours('unknown', words.wayUnknown),
    ...(aWorkerCan ? [ours('paper', words.showAWorker)] : []),
    ours('help', words.askAround, { page: { text: words.seeHowToGetHelp, href: '/guides/how-to-get-help/' } }),
  ];
}
