/** What to check before relying on a record of low confidence, worked out from what it says. */
import { check, fewFacts, noDates, oldPages } from '../../words/warnings.ts';
import type { JoinedService } from '../types.ts';
import { listWords } from '../words.ts';

/** Sources older than this many years say little about today. */
const OLD_AFTER_YEARS = 3;

export function confidenceAdvice(service: JoinedService): { text: string; items: string[] } | undefined {
  const { data } = service;
  if (data.assurance.confidence !== 'low') return undefined;
  const phone = data.contact?.phone !== undefined || data.access?.some(({ route }) => route === 'phone');
  const times =
    data.hours !== undefined ||
    data.opening !== undefined ||
    service.sessions.some(({ session }) => session.hours ?? session.opening);
  const items = [
    check.running,
    phone && check.phone,
    service.sessions.length > 0 && check.place,
    times && check.times,
    data.eligibility !== undefined && check.ages,
    data.cost !== undefined && check.cost,
  ].filter((item) => typeof item === 'string');
  return { text: sourceAge(service), items };
}

function sourceAge({ data }: JoinedService): string {
  const years = data.assurance.sources
    .map(({ date }) => Number(date?.slice(0, 4)))
    .filter((year) => !Number.isNaN(year));
  const newest = Math.max(...years);
  if (years.length === 0) return noDates;
  if (Number(data.assurance.checked.slice(0, 4)) - newest >= OLD_AFTER_YEARS) {
    return oldPages(newest);
  }
  return fewFacts;
}

/** "that it is still running, where it takes place and the days and times". */
export const adviceWords = (items: readonly string[]): string => listWords(items);
