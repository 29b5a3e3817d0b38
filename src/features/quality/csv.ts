/** The numbers of data quality to take away: a row for all, for every organisation and for every topic. */
import type { Quality, QualityCounts } from '../../catalogue/views/quality.ts';
import { toCsv } from '../../model/rules/csv.ts';
import type { qualityMeanings } from '../../words/open-data-columns.ts';

type Column = keyof typeof qualityMeanings;

export function qualityCsv(quality: Quality): string {
  const { all, organisations, topics, linksChecked } = quality;
  const rows = [
    rowOf('all', '', '', all, linksChecked),
    ...organisations.map((row) => rowOf('organisation', row.id, row.name, row, linksChecked)),
    ...topics.map((row) => rowOf('topic', row.id, row.name, row, linksChecked)),
  ];
  return toCsv([Object.keys(rows[0]!), ...rows.map((row) => Object.values(row).map(String))]);
}

/** The order of its keys is the order of the columns. */
function rowOf(
  by: 'all' | 'organisation' | 'topic',
  id: string,
  name: string,
  { entries, states, needed, unknown, unknownBy, unsure, unconfirmed, links }: QualityCounts,
  checked: string | undefined,
): Record<Column, string | number> {
  return {
    by,
    id,
    name,
    entries,
    fresh: states.fresh,
    'due soon': states['due-soon'],
    due: states.due,
    overdue: states.overdue,
    lapsed: states.lapsed,
    'facts asked': needed,
    'facts unknown': unknown,
    'unknown contact': unknownBy['way-in'],
    'unknown ages': unknownBy.ages,
    'unknown cost': unknownBy.cost,
    'unknown times': unknownBy.times,
    'unknown address': unknownBy.address,
    'unknown areas': unknownBy.areas,
    'unknown languages': unknownBy.languages,
    'unknown access': unknownBy.access,
    'unknown who can refer': unknownBy.referrers,
    'unknown next': unknownBy.next,
    'unknown waiting': unknownBy.waiting,
    'low confidence': unsure,
    unconfirmed,
    links: links.all,
    'links not checked': links.unchecked,
    'links to look at': links.blocked,
    'links broken': links.all > 0 && links.unchecked === links.all ? '' : links.broken,
    'links checked on': checked ?? '',
  };
}
