/** The lists of terms that the feed knows: our own, and those of others that topics point into. */
import { onsAddress } from '../../../model/rules/ons-address.ts';
import type { OrukAttribute, OrukTaxonomy, OrukTaxonomyTerm } from '../../../oruk/objects.ts';
import { lists } from '../../../words/oruk.ts';
import { withoutGaps } from '../card.ts';
import { levelHref, roleHref } from '../referrals.ts';
import { FEED_PATH, some, type Context } from './context.ts';

type OwnList = keyof typeof lists;

interface Plain {
  id: string;
  name: string;
  description?: string | undefined;
  parent?: string | undefined;
  /** Its page on the site. */
  href?: string | undefined;
  /** In a list of others, or of everybody: its address and its code there. */
  uri?: string | undefined;
  code?: string | undefined;
  curie?: string | undefined;
}

export interface Terms {
  taxonomies: readonly OrukTaxonomy[];
  all: readonly OrukTaxonomyTerm[];
  own(list: OwnList, id: string): OrukTaxonomyTerm | undefined;
  /** Of the lists of others, by its id in content/vocabulary/taxonomy-terms.yml. */
  other(id: string): OrukTaxonomyTerm | undefined;
}

export function termsOf(context: Context): Terms {
  const { words, topics, levels, areas } = context.catalogue;
  const own: Record<OwnList, Plain[]> = {
    topics: topics.map(({ id, data }) => ({ id, name: data.name, description: data.when, href: `topics/${id}/` })),
    levels: levels.map(({ id, data }) => ({ id, name: data.name, description: data.inShort, href: levelHref(id) })),
    areas: areas.map(({ id, data: { name, description, parent, code } }) => ({
      ...{ id, name, description, parent, uri: onsAddress(code) },
      href: `areas/${id}/`,
    })),
    facilities: words.facilities,
    roles: words.roles.map(({ id, name, side, includedIn }) => ({
      ...{ id, name, parent: includedIn },
      href: side === 'professional' ? roleHref(id) : undefined,
    })),
    organisationTypes: words['organisation-types'],
  };
  const ofOwn = (Object.keys(lists) as OwnList[]).map((list) => {
    const [name, description] = lists[list];
    return taxonomy(context, `own/${list}`, { name, description }, own[list]);
  });
  const ofOthers = words.taxonomies.map(({ id, name, description, uri, prefix, termsBegin }) => {
    const terms = words['taxonomy-terms'].filter((term) => term.taxonomy === id);
    return taxonomy(
      ...([context, `other/${id}`, { name, description, uri }] as const),
      terms.map((term) => ({
        ...{ id: term.id, name: term.name, parent: term.partOf, code: term.code },
        uri: termsBegin && term.code && termsBegin + term.code,
        curie: prefix && term.code && `${prefix}:${term.code}`,
      })),
    );
  });
  const taxonomies = [...ofOwn, ...ofOthers].filter(({ taxonomy_terms }) => taxonomy_terms !== undefined);
  const all = taxonomies.flatMap(({ taxonomy_terms = [] }) => taxonomy_terms);
  const byId = new Map(all.map((term) => [term.id, term]));
  const listOf = new Map(words['taxonomy-terms'].map(({ id, taxonomy: list }) => [id, list]));
  return {
    taxonomies,
    all,
    own: (list, id) => byId.get(context.id('taxonomy_term', `own/${list}/${id}`)),
    other: (id) => byId.get(context.id('taxonomy_term', `other/${listOf.get(id) ?? ''}/${id}`)),
  };
}

/** A term or a list that has no page and no address of its own is named by its file in the feed. */
const fileOf = (context: Context, endpoint: string, id: string): string =>
  context.page(`${FEED_PATH}/${endpoint}/${id}/index.json`);

function taxonomy(
  context: Context,
  key: string,
  list: { name: string; description: string; uri?: string | undefined },
  terms: readonly Plain[],
): OrukTaxonomy {
  const id = context.id('taxonomy', key);
  const isOurs = key.startsWith('own/');
  const termId = (term: string) => context.id('taxonomy_term', `${key}/${term}`);
  return withoutGaps({
    ...{ id, name: list.name, description: list.description },
    uri: list.uri ?? (isOurs ? fileOf(context, 'taxonomies', id) : undefined),
    taxonomy_terms: some(
      terms.map((term) => {
        const ours = term.href
          ? context.page(term.href.replace(/^\//, ''))
          : fileOf(context, 'taxonomy_terms', termId(term.id));
        return withoutGaps({
          ...{ id: termId(term.id), name: term.name, description: term.description ?? term.name },
          parent_id: term.parent === undefined ? undefined : termId(term.parent),
          ...{ taxonomy: list.name, taxonomy_id: id },
          // An area has a name that all the country knows, where it has one.
          term_uri: isOurs ? (term.uri ?? ours) : term.uri,
          term: term.curie,
          code: isOurs ? term.id : term.code,
        });
      }),
    ),
  });
}

/** What the terms say of an object; a term that is not there, or that stands there already, is passed over. */
export function attributes(
  context: Context,
  owner: string,
  said: readonly (readonly [linkType: string, terms: readonly (OrukTaxonomyTerm | undefined)[]])[],
): OrukAttribute[] {
  const found = new Map<string, OrukAttribute>();
  for (const [link_type, terms] of said)
    for (const term of terms) {
      if (!term) continue;
      const id = context.id('attribute', `${owner}/${link_type}/${term.id}`);
      found.set(id, { id, link_type, taxonomy_term_id: term.id, taxonomy_term: term });
    }
  return [...found.values()];
}
