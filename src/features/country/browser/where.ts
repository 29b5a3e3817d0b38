/** Asks the device, not a server, whose help is whose: the box of the start page, and of the search over several. */
import { whereabouts, type CountryIndex, type Whereabouts } from '../../../model/rules/authority.ts';
import { path } from '../../../site/paths.ts';

let loading: Promise<CountryIndex> | undefined;

/** Loaded when somebody asks, once. @throws when it does not come; the next question tries again */
export async function authorityOf(typed: string): Promise<{ index: CountryIndex; found: Whereabouts | undefined }> {
  loading ??= fetch(path('/data/authorities.json'), { credentials: 'same-origin' }).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json() as Promise<CountryIndex>;
  });
  try {
    const index = await loading;
    return { index, found: whereabouts(typed, index) };
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/** The first page of an authority, or a page of it. */
export const pageOf = (index: CountryIndex, at: number, page = ''): string =>
  path(`/${index.authorities[at]!.id}/${page}`);
export const nameOf = (index: CountryIndex, at: number): string => index.authorities[at]!.name;

/** A link as a line of a list. */
export function linkLine(href: string, text: string): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  line.append(link);
  return line;
}
