/** A service on a list: enough to choose by. The catalogue makes it; pages and the finder draw it. */
import type { Ages } from './rules/age-fit.ts';

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
  urgent?: boolean;
  closed?: boolean;
}
