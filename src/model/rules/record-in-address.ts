/** A record in the part of an address behind the #, which no server is told: `#services=mash`. */
import { isId } from './formats.ts';

/** The kinds of record that have a page on which a visitor can say that something is wrong. */
export const reportable = ['services', 'organisations', 'places', 'guides'] as const;
export type Reportable = (typeof reportable)[number];

export interface RecordAddress {
  kind: Reportable;
  id: string;
}

export const isReportable = (kind: string): kind is Reportable => (reportable as readonly string[]).includes(kind);

/** `services=mash` */
export const inAddress = ({ kind, id }: RecordAddress): string => `${kind}=${id}`;

/** Undefined where it names no record: anybody can write an address. */
export function fromAddress(fragment: string): RecordAddress | undefined {
  const [kind = '', id = '', ...more] = fragment.replace(/^#/, '').split('=');
  return more.length === 0 && isReportable(kind) && isId(id) ? { kind, id } : undefined;
}

/** Where the page of such a record is, without the site's folder. */
export const pageOf = ({ kind, id }: RecordAddress): string => `/${kind}/${id}/`;
