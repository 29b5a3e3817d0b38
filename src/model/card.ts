/** A service on a list: enough to choose by. The catalogue makes it; pages and the finder draw it. */
import type { Ages } from './rules/age-fit.ts';
import type { FreshnessState } from './rules/freshness.ts';

export interface Card {
  id: string;
  /** Within the site, without its folder: '/services/mash/'. */
  href: string;
  name: string;
  summary: string;
  provider: string;
  ages: Ages & { text: string; stated: boolean };
  where: string;
  /** The ways in for a family, in words: 'Phone', 'Drop in'. */
  ways: string[];
  cost?: string;
  phone?: { value: string; label?: string };
  text?: string;
  warning?: string;
  fresh: CardFreshness;
  urgent?: boolean;
  closed?: boolean;
}

/** How old its facts are, and what tells it again on another day. */
export interface CardFreshness {
  state: FreshnessState;
  /** As `writtenDays` writes them. */
  days: string;
}
