/** How to get a service, as words: the standard has one text for it. */
import type { AccessRoute } from '../../../model/access.ts';
import type { Referral } from '../../../model/referral.ts';
import type { PublicRecord } from '../../../oruk/public-record.ts';
import * as words from '../../../words/oruk.ts';
import type { Catalogue } from '../../types.ts';
import { routeOf, termName } from '../../words.ts';
import { sentences, type Context } from './context.ts';

/** A line a way in, in the order to try them, then what a referral needs. */
export function applicationProcess(facts: PublicRecord<'services'>, { catalogue }: Context): string | undefined {
  const lines = [
    ...(facts.access ?? []).map((access) =>
      words.wayIn(audienceWords(access, catalogue), wayInWords(access, catalogue) ?? ''),
    ),
    sentences(facts.whoCanRefer && words.mayReferWords(rolesIn(facts.whoCanRefer, catalogue))),
    referralWords(facts.referral),
  ];
  return lines.filter(Boolean).join('\n') || undefined;
}

/** "Workers (School, GP)". */
export function audienceWords({ for: audience, who }: AccessRoute, catalogue: Catalogue): string {
  const whole = words.audiences[audience];
  return who ? words.audienceOf(whole, rolesIn(who, catalogue)) : whole;
}

const rolesIn = (roles: readonly string[], catalogue: Catalogue): string =>
  roles.map((role) => termName(catalogue, 'roles', role)).join(', ');

function wayInWords(access: AccessRoute, catalogue: Catalogue): string | undefined {
  const route = routeOf(catalogue, access.route);
  const action = (access.for === 'professional' && route.workerAction) || route.action;
  const follows = ['phone', 'text', 'email'].includes(route.value);
  return sentences(
    access.value === undefined ? action : words.doWith(action, access.value, follows),
    access.detail,
    access.hours && words.when(access.hours),
    access.needs && words.haveReady(access.needs.join('; ')),
    access.next && words.thenNext(access.next),
  );
}

function referralWords(referral: Referral | undefined): string | undefined {
  if (!referral) return undefined;
  const { consent, needs, next, by, ifDeclined } = referral;
  return sentences(
    consent && words.consent(consent),
    needs && words.mustContain(needs.join('; ')),
    next && words.thenNext(next),
    by && words.answered(by),
    ifDeclined && words.notAccepted(ifDeclined),
  );
}
