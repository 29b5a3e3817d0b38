/** The message that somebody sends about a page: an e-mail or an issue, begun with what is known. Nothing is sent from here. */
import { inAddress, type RecordAddress } from '../../model/rules/record-in-address.ts';
import * as words from '../../words/wrong.ts';
import type { Reason } from '../../words/wrong.ts';

/** The page that it is about, as far as it is known. */
export interface AboutPage {
  record: RecordAddress;
  /** Left out while its page could not be read. */
  name?: string | undefined;
  /** Its whole address. */
  address: string;
}

/** Which issue form fits a reason: `.github/ISSUE_TEMPLATE/<form>.yml`. */
const forms: Record<Reason, string> = {
  contact: 'change.yml',
  closed: 'closed.yml',
  changed: 'change.yml',
  missing: 'change.yml',
};

export const reasons = Object.keys(words.reasons) as Reason[];

const calledOn = (page: AboutPage): string => page.name ?? inAddress(page.record);

/** `mailto:` with a subject and the lines that an editor needs. */
export function mailHref(email: string, reason: Reason, page?: AboutPage): string {
  const { message } = words;
  const which = page
    ? [...(page.name ? [message.page(page.name)] : []), message.address(page.address), message.record(recordOf(page))]
    : [message.whichPage, ''];
  const body = [...which, message.reason(reason), '', message.never, '', words.reasons[reason].ask, ''].join('\r\n');
  const subject = words.subject(reason, page && calledOn(page));
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** The issue form with the fields filled in that are known; the ids are those of src/records/issue-forms. */
export function issueHref(repository: string, reason: Reason, page?: AboutPage): string {
  const known = {
    template: forms[reason],
    title: words.subject(reason, page && calledOn(page)),
    ...(page ? { page: page.name ?? '', address: page.address, record: recordOf(page) } : {}),
  };
  return `${repository}/issues/new?${query(known)}`;
}

/** The form for a service that the site does not have. */
export const newServiceHref = (repository: string): string =>
  `${repository}/issues/new?${query({ template: 'new-service.yml' })}`;

/** `services/mash`: the file, without its folder and ending. */
const recordOf = ({ record: { kind, id } }: AboutPage): string => `${kind}/${id}`;

const query = (values: Record<string, string>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
