/** What the action answers below the issue: one comment, which it writes again when the issue changes. */
import type { Fault, Outcome } from './to-service.ts';

/** By this it knows its own comment again. */
export const marker = '<!-- early-help-offer: new service -->';

export interface Made {
  /** The pull request, or the page on which an editor opens it by hand. */
  address: string;
  /** True where the repository does not let actions open pull requests. */
  byHand?: boolean;
}

const mostFaults = 30;

export function answer(outcome: Outcome, made?: Made): string {
  const text = outcome.kind === 'missing' ? missing(outcome.faults) : ready(outcome.notes, made);
  return `${marker}\n${text}\n`;
}

/** Where an editor has worked on the file, or has closed the pull request, it is theirs. */
export const leftAlone = (address: string): string =>
  `${marker}\nAn editor has begun to work on this: ${address}. We do not change the file any more. Write what is new in a comment here, or in the pull request.\n`;

const missing = (faults: readonly Fault[]): string =>
  [
    'Thank you for telling us about a service. There is no file of it yet: these answers are missing, or not right.',
    '',
    list(faults),
    '',
    'Press the three dots above your text, then “Edit”. Change it and save it. We look again at once.',
  ].join('\n');

const ready = (notes: readonly Fault[], made: Made | undefined): string =>
  [
    made?.byHand
      ? `Thank you. The file of the service is made. An editor opens the pull request here: ${made.address}`
      : `Thank you. The file of the service is made: ${made?.address ?? 'it is on its way'}`,
    '',
    'It is not published yet. An editor checks each fact with the service first.',
    ...(notes.length > 0 ? ['', 'Worth a look. None of this stops it.', '', list(notes)] : []),
  ].join('\n');

function list(faults: readonly Fault[]): string {
  const shown = faults.slice(0, mostFaults).map(say);
  const left = faults.length - shown.length;
  return [...shown, ...(left > 0 ? [`- And ${left} more. Mend these first.`] : [])].join('\n');
}

function say({ at, found, expected, mend }: Fault): string {
  const what = found === undefined ? '' : ` We found ${found === 'nothing' ? 'nothing' : quoted(found)}.`;
  return `- **${plain(at)}**:${what} Write ${plain(expected)}.${mend === undefined ? '' : ` How to mend it: ${plain(mend)}.`}`;
}

/** As code, so that nothing in it is a link, a picture, a mention or HTML. */
function quoted(text: string): string {
  const short = text
    .replace(/^"|"$/g, '')
    .replace(/[`\s]+/g, ' ')
    .trim();
  return `\`${short.length > 100 ? `${short.slice(0, 97)}...` : short}\``;
}

/** The check's own words may repeat what somebody wrote. */
const plain = (text: string): string =>
  text
    .replace(/[\s]+/g, ' ')
    .replace(/[\\`*_[\]<>#|~!]/g, '\\$&')
    .replace(/@/g, '@\u200B')
    .replace(/\.$/, '')
    .slice(0, 600);
