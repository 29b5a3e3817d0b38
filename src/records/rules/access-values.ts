/** The value of a way in is what its route says: a number for the phone, a link for a form, nothing where nothing belongs. */
import { isEmail, isTextNumber, isUkPhone, isWebAddress } from '../../model/rules/formats.ts';
import type { RouteValue } from '../../model/vocabulary.ts';
import { mendValue } from '../issues/mend.ts';
import { problemAt, type Rule } from './rule.ts';

interface ValueForm {
  fits(value: string): boolean;
  expected: string;
  /** The heading whose way of mending fits. */
  like: string;
}

const forms: Record<RouteValue, ValueForm> = {
  phone: {
    fits: isUkPhone,
    expected: 'a UK phone number as people dial it, for example "0300 126 1000"',
    like: 'phone',
  },
  text: {
    fits: (value) => isTextNumber(value) || isUkPhone(value),
    expected: 'a number that takes texts, for example "85258"',
    like: 'phone',
  },
  email: { fits: isEmail, expected: 'an e-mail address, for example "help@example.org"', like: 'email' },
  web: { fits: isWebAddress, expected: 'a web address that starts with https://', like: 'web-address' },
  address: { fits: () => true, expected: 'an address', like: 'text' },
  any: { fits: () => true, expected: 'a number, an address or a link', like: 'text' },
  none: { fits: () => false, expected: 'no value: say it in detail instead', like: 'text' },
};

export const accessValues: Rule = ({ folders, files }) => {
  const routes = new Map(files['vocabulary/routes']?.data.terms.map((route) => [route.id, route]));
  return folders.services.flatMap((service) =>
    (service.data.access ?? []).flatMap(({ route: id, value }, index) => {
      const route = routes.get(id);
      if (value === undefined || !route || forms[route.value].fits(value)) return [];
      const { expected, like } = forms[route.value];
      return problemAt(service, ['access', index, 'value'], {
        rule: 'access-values',
        value,
        expected: `${expected}, because the route is ${route.id}`,
        mend:
          route.value === 'none'
            ? 'move it to detail'
            : (mendValue(like, value, undefined) ?? 'correct it, or choose another route'),
        help: 'access',
      });
    }),
  );
};
