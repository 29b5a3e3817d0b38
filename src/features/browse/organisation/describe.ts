/** The sentence that search engines show for an organisation: what it offers, by name. */
import type { WithServices } from '../../../catalogue/types.ts';
import type { Organisation } from '../../../model/organisation.ts';

/** Search engines cut a description there. */
const LONGEST = 160;

/** "Help for families from X: A, B and more." with as many names as fit. */
export function describe({ data, services }: WithServices<Organisation>): string {
  const start = `Help for families from ${data.name}: `;
  for (let count = services.length; count > 0; count -= 1) {
    const names = services
      .slice(0, count)
      .map((service) => service.data.name)
      .join(', ');
    const sentence = `${start}${names}${count < services.length ? ' and more' : ''}.`;
    if (sentence.length <= LONGEST) return sentence;
  }
  return `${start}${services.length === 1 ? 'one service' : `${services.length} services`}.`.slice(0, LONGEST);
}
