/** `npm run review`: walks the due records one by one. `--list` prints them, as it does where nobody can answer. */
import { parseArgs } from 'node:util';
import * as prompts from '@clack/prompts';
import { buildDay } from '../records/build-day.ts';
import { confirmedText, whyNotBy } from '../records/confirm.ts';
import { dueRecords, type DueRecord } from '../records/due.ts';
import { contentFolder } from '../records/inspect.ts';
import { loadContent } from '../records/load.ts';
import type { ContentRecords } from '../records/types.ts';
import { changedText } from '../records/write/change-text.ts';
import { lineDiff } from '../records/write/line-diff.ts';
import { factLines } from './record-facts.ts';
import { placeOf, putTexts, textOf } from './record-files.ts';
import { command, Stop } from './settings.ts';

export type Answer = 'right' | 'change' | 'closed' | 'later' | 'stop';

/** Whoever answers: a person at a terminal, or a test. */
export interface Reviewer {
  say: (text: string) => void;
  answer: (record: DueRecord) => Promise<Answer>;
  /** Where to go instead of what has closed: ids of services, or none. */
  instead: (known: ReadonlySet<string>) => Promise<string[] | undefined>;
}

export interface ReviewRun {
  folder: string;
  records: ContentRecords;
  today: string;
  by?: string | undefined;
  /** The address of the site, to change a record in its form. */
  site?: string | undefined;
}

/** How many were confirmed, closed and left. Each answer is in its file before the next question is asked. */
export async function review(
  run: ReviewRun,
  reviewer: Reviewer,
): Promise<{ right: number; closed: number; left: number }> {
  const list = dueRecords(run.records, run.today);
  const sum = { right: 0, closed: 0, left: list.length };
  for (const [index, record] of list.entries()) {
    reviewer.say([`${index + 1} of ${list.length}`, ...factLines(record, run.records)].join('\n'));
    const answer = await reviewer.answer(record);
    if (answer === 'stop') break;
    if (answer === 'change') reviewer.say(whereToChange(record, run));
    if (answer === 'right') {
      await write(run, record, (text) => confirmedText(record.kind, text, run.today, run.by), reviewer);
      sum.right++;
    }
    if (answer === 'closed') {
      if (record.kind === 'guides') {
        reviewer.say('A guide does not close. Change it, or ask who keeps it whether it is still needed.');
        continue;
      }
      const instead = await reviewer.instead(openServices(run.records, record));
      if (instead === undefined) break;
      await write(run, record, (text) => closedText(text, run, instead), reviewer);
      sum.closed++;
    }
  }
  sum.left -= sum.right + sum.closed;
  return sum;
}

/** Closed today, as far as we know: the day on which it closed is not ours to guess. */
function closedText(text: string, { today, by }: ReviewRun, instead: readonly string[]): string {
  const closed = changedText(confirmedText('services', text, today, by), [{ path: ['status'], value: 'closed' }]);
  return instead.length === 0 ? closed : changedText(closed, [{ path: ['closed'], value: { instead: [...instead] } }]);
}

const openServices = ({ services }: ContentRecords, { id }: DueRecord): ReadonlySet<string> =>
  new Set(services.filter((one) => one.data.status === 'active' && one.id !== id).map((one) => one.id));

async function write(
  { folder }: ReviewRun,
  record: DueRecord,
  change: (text: string) => string,
  { say }: Reviewer,
): Promise<void> {
  const before = await textOf(folder, record);
  const after = change(before);
  await putTexts(folder, [{ record, text: after }]);
  say(lineDiff(before, after).join('\n'));
}

function whereToChange(record: DueRecord, { folder, site }: ReviewRun): string {
  const form =
    site && `\nIn the form: ${site.replace(/\/+$/, '')}/edit/cms/#/collections/${record.kind}/entries/${record.id}`;
  return `Change this file: ${placeOf(folder, record)}${form ?? ''}\nWhen it is right, run: npm run confirm -- ${record.kind}/${record.id}`;
}

/** The list alone, one line a record. */
export function reviewList(records: ContentRecords, today: string): string {
  const list = dueRecords(records, today);
  const lines = list.map(
    ({ kind, id, name, state, due, owner }) => `${state.padEnd(8)}${due}  ${kind}/${id}  ${name} (${owner})`,
  );
  return [...lines, list.length === 0 ? 'Nothing is due.' : `${list.length} to look at again.`].join('\n');
}

const atTerminal: Reviewer = {
  say: (text) => prompts.log.message(text),
  answer: async () => {
    const answer = await prompts.select<Answer>({
      message: 'Look at the sources, or ring. Then:',
      options: [
        { value: 'right', label: 'Every fact is still right' },
        { value: 'change', label: 'Something has changed' },
        { value: 'closed', label: 'It has closed' },
        { value: 'later', label: 'Later' },
        { value: 'stop', label: 'Stop here' },
      ],
    });
    return prompts.isCancel(answer) ? 'stop' : answer;
  },
  instead: async (known) => {
    const ids = (text: string | undefined): string[] => (text ?? '').split(/[\s,]+/).filter(Boolean);
    const answer = await prompts.text({
      message: 'Where can families go instead? Ids of services with commas, or nothing.',
      validate: (text) => {
        const strange = ids(text).find((id) => !known.has(id));
        return strange === undefined ? undefined : `There is no open service "${strange}".`;
      },
    });
    return prompts.isCancel(answer) ? undefined : ids(answer);
  },
};

await command(import.meta.url, async () => {
  const { values } = parseArgs({ options: { list: { type: 'boolean' }, by: { type: 'string' } } });
  const fault = values.by === undefined ? undefined : whyNotBy(values.by);
  if (fault) throw new Stop(fault);
  const folder = contentFolder();
  const today = buildDay();
  const records = await loadContent(folder);
  const canAnswer = process.stdin.isTTY && process.stdout.isTTY;
  if (values.list || !canAnswer) {
    console.log(reviewList(records, today));
    if (!values.list)
      console.log('Nobody can answer here, so this is the list only. Run it in a terminal to go through it.');
    return 0;
  }
  prompts.intro('What is due, one by one. Each answer is saved at once: stop when you like.');
  const { right, closed, left } = await review(
    { folder, records, today, by: values.by, site: process.env.SITE_URL },
    atTerminal,
  );
  prompts.outro(
    `${right} still right, ${closed} closed, ${left} left. Look at the change with git diff, and send it as a pull request.`,
  );
  return 0;
});
