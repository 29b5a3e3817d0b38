/** Facts are not sure when the newest page that gives them is years old. */
import { problemAt, type Rule } from './rule.ts';

const mostYears = 3;

export const staleSources: Rule = ({ folders }, today) =>
  folders.services.flatMap((service) => {
    const { confidence, sources } = service.data.assurance;
    const dates = sources.map(({ date }) => date);
    // A page without a date may be of today: it says nothing.
    if (confidence !== 'high' || dates.some((date) => date === undefined || date === 'unknown')) return [];
    const newest = dates
      .map((date) => lastDay(date!))
      .sort()
      .pop()!;
    if (newest >= `${Number(today.slice(0, 4)) - mostYears}${today.slice(4)}`) return [];
    return problemAt(service, ['assurance', 'confidence'], {
      rule: 'stale-sources',
      severity: 'warning',
      value: confidence,
      expected: `a source of the last ${mostYears} years, to be sure of it: the newest is of ${newest.slice(0, 4)}`,
      mend: 'ask the service, and add what it says as a source. Until then write confidence: medium, or low',
      help: 'assurance',
    });
  });

/** The last day that a date can mean: a year ends in December, and 2021-22 in 2022. */
function lastDay(date: string): string {
  const [year = '', second, day] = date.split('-');
  if (day !== undefined) return date;
  if (second === undefined) return `${year}-12-31`;
  return Number(second) > 12 ? `${year.slice(0, 2)}${second}-12-31` : `${year}-${second}-31`;
}
