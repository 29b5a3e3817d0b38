/** Ids of every kind, made into UUIDs that are the same at every reading. */
import { orukId } from '../../ids.ts';
import { sourceIdOf } from '../raw.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The namespace of a feed's ids: its address, or for saved files the name of the file. */
export function siteOf(from: string): string {
  const url = URL.parse(from);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  return new URL(`file:///${encodeURIComponent(from.split(/[\\/]/).findLast((part) => part !== '') ?? 'feed')}`).href;
}

/** A UUID stays; a number, a CURIE, plain hexadecimal or any other name becomes one. */
export function feedId(site: string, kind: string, value: unknown): string | undefined {
  const source = sourceIdOf(value);
  if (source === undefined) return undefined;
  return uuid.test(source) ? source.toLowerCase() : orukId(site, kind, source.toWellFormed());
}

/** What the id in a field is the id of: `parent_organization_id` is an organisation's. */
export function kindOfReference(field: string, linkEntity: unknown): string {
  if (field === 'parent_organization_id') return 'organization';
  if (field === 'parent_id') return 'taxonomy_term';
  if (field === 'link_id')
    return typeof linkEntity === 'string' && linkEntity !== '' ? linkEntity.slice(0, 100) : 'service';
  return field.replace(/_id$/, '');
}
