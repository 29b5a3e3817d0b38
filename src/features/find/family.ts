/** The children that are asked about: those of the form, and those that the words tell of. */
import type { FamilyChild } from '../../model/rules/child-fit.ts';
import type { FindState } from './query.ts';
import type { Reading } from './reading/reading.ts';

/** `-1` and `0`, `1`: who says "baby" may be asking for the parent. */
const OLDEST_BABY = 1;

/**
 * An age that the form has is not asked twice: "my teenager" beside 14 is the 14-year-old.
 * @param sendSaid the words say that the child has special needs or a disability
 */
export function childrenOf(
  { ages, send, sendAges }: Pick<FindState, 'ages' | 'send' | 'sendAges'>,
  said: Reading['ages'],
  sendSaid: boolean,
): FamilyChild[] {
  const asked = ages.map((age): FamilyChild => {
    const has = (send && (sendAges.length === 0 || sendAges.includes(age))) || sendSaid;
    return has ? { age, send: true } : { age };
  });
  const told = said
    .filter(({ youngest, oldest }) => !ages.some((age) => age >= youngest && age <= oldest))
    .map(({ youngest, oldest, isWord, said: words }): FamilyChild => ({
      age: youngest,
      ...(oldest > youngest && { to: oldest }),
      ...(isWord && { said: words.toLowerCase() }),
      ...(isWord && oldest <= OLDEST_BABY && { soft: true }),
      ...((send || sendSaid) && { send: true }),
    }));
  return [...asked, ...told];
}
