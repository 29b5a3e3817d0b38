/** The sentence that search engines show for an organisation: what it offers, by name. */
import type { WithServices } from '../../../catalogue/types.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { serviceCount } from '../../../words/counts.ts';
import { andMore, offers, oneService } from '../../../words/organisations.ts';

/** Search engines cut a description there. */
const LONGEST = 160;

/** "Help for families from X: A, B and more." with as many names as fit. */
export function describe({ data, services }: WithServices<Organisation>): string {
  const start = offers(data.name);
  for (let count = services.length; count > 0; count -= 1) {
    const names = services
      .slice(0, count)
      .map((service) => service.data.name)
      .join(', ');
    const sentence = `${start}${names}${count < services.length ? andMore : ''}.`;
    if (sentence.length <= LONGEST) return sentence;
  }
  return `${start}${services.length === 1 ? oneService : serviceCount(services.length)}.`.slice(0, LONGEST);
}
