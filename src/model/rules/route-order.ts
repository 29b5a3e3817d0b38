/** In which order a professional tries the ways in. */
import type { AccessRoute } from '../access.ts';

/** Ways in by their id in content/vocabulary/routes.yml: what starts a plan, what is written, what is quick, then the rest. */
const order = ['early-help-assessment', 'online-form', 'professional-referral', 'phone', 'post', 'email'];

const placeOf = (route: string): number => (order.includes(route) ? order.indexOf(route) : order.length);

/**
 * Early Help Assessment, form, phone, letter or e-mail, then others; of the same kind the ways for professionals alone come
 * first, and otherwise the record's own order stands. Urgent help is left as its record has it: there the phone comes first.
 */
export function inReferralOrder<Route extends Pick<AccessRoute, 'for' | 'route'>>(
  routes: readonly Route[],
  isUrgent: boolean,
): Route[] {
  if (isUrgent) return [...routes];
  const own = (route: Route): number => (route.for === 'professional' ? 0 : 1);
  return [...routes].sort((a, b) => placeOf(a.route) - placeOf(b.route) || own(a) - own(b));
}
