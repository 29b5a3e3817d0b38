/** What a family, or a site that shows the feed to families, would miss. */
import { contact } from './gaps/contact.ts';
import type { GapRow } from './gaps/row.ts';
import { trust } from './gaps/trust.ts';
import { whatAndForWhom } from './gaps/what-and-for-whom.ts';
import { whereAndWhen } from './gaps/where-and-when.ts';

export const gapTable: readonly GapRow[] = [...contact, ...trust, ...whereAndWhen, ...whatAndForWhom];
