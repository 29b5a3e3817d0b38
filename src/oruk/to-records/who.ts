/** Who a service is for, and what it costs, as the feed states it. Nothing is worked out that is not written. */
import type { Eligibility } from '../../model/eligibility.ts';
import type { OrukService } from '../objects.ts';
import type { LeftOut } from './notes.ts';
import { asEntries, asLine, cutLine } from './text.ts';

/** Above this a record has no ages: it is for families. */
const OLDEST = 25;

export function eligibilityOf(service: OrukService, leftOut: LeftOut[]): Eligibility | undefined {
  const criteria = asEntries(service.eligibility_description, 300);
  const [youngest, oldest] = [service.minimum_age, service.maximum_age].map(wholeYears);
  const isTurned = youngest !== undefined && oldest !== undefined && youngest > oldest;
  if (isTurned)
    leftOut.push({
      field: 'minimum_age, maximum_age',
      found: `${service.minimum_age} to ${service.maximum_age}`,
      why: 'the youngest age is above the oldest',
    });
  const ages: Eligibility = {};
  if (!isTurned) {
    if (youngest !== undefined && youngest <= OLDEST) ages.minimumAge = youngest;
    // No upper limit is what 99 and the like stand for; an age between is said in words.
    if (oldest !== undefined && oldest <= OLDEST) ages.maximumAge = oldest;
    if (youngest !== undefined && youngest > OLDEST) criteria.unshift(`From age ${youngest}.`);
    if (oldest !== undefined && oldest > OLDEST && oldest < 99) criteria.unshift(`Up to age ${oldest}.`);
  }
  if (criteria.length > 0) ages.criteria = [...new Set(criteria)];
  return Object.keys(ages).length > 0 ? ages : undefined;
}

/** "From six months" begins in the first year, and "up to four and eleven months" ends in the fifth: both round down. */
const wholeYears = (age: number | undefined): number | undefined => (age === undefined ? undefined : Math.floor(age));

export interface Cost {
  cost?: { kind: string; detail?: string };
  /** What the feed says of money where what kind of cost it is cannot be told. */
  words?: string;
}

/** @param hasKind whether the content has a cost of this id */
export function costOf(service: OrukService, hasKind: (id: string) => boolean): Cost {
  const options = service.cost_options ?? [];
  const said = asLine([service.fees_description, service.fees].filter(Boolean).join(' '));
  const detail = asLine([...options.flatMap(optionWords), ...(said === undefined ? [] : [said])].join('; '));
  const kinds = new Set(options.flatMap(optionKind));
  const kind = kinds.size > 1 ? 'varies' : ([...kinds][0] ?? (said !== undefined && isFree(said) ? 'free' : undefined));
  if (kind === undefined || !hasKind(kind)) return detail === undefined ? {} : { words: detail };
  const words = detail === undefined || isFree(detail) ? undefined : cutLine(detail, 200);
  return { cost: { kind, ...(words === undefined ? {} : { detail: words }) } };
}

/** "Free" alone, not "Free for under fives". */
const isFree = (text: string): boolean =>
  /^(it is |this service is )?(free|free of charge|no charge|no cost|nothing)[.!]?$/i.test(text.trim());

function optionKind({
  amount,
  option,
  amount_description: words,
}: NonNullable<OrukService['cost_options']>[number]): string[] {
  if (amount !== undefined) return [amount > 0 ? 'paid' : 'free'];
  return [option, words].some((text) => text !== undefined && isFree(text)) ? ['free'] : [];
}

function optionWords({
  option,
  amount,
  amount_description: words,
  currency,
}: NonNullable<OrukService['cost_options']>[number]): string[] {
  const isPounds = currency === undefined || /^(gbp|£)$/i.test(currency);
  const sum =
    amount === undefined || (amount === 0 && [option, words].some(Boolean))
      ? undefined
      : isPounds
        ? `£${Number.isInteger(amount) ? amount : amount.toFixed(2)}`
        : `${amount} ${currency}`;
  const said = [option, sum, words].map(asLine).filter((part) => part !== undefined);
  return said.length === 0 ? [] : [[...new Set(said)].join(': ')];
}
