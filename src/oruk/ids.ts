/** Ids of the standard's objects: UUIDs that are the same at every build, made of the site, the kind and our own id. */
import { v5 } from 'uuid';

/** A feed asks for tens of thousands of ids of one site. */
const namespaces = new Map<string, string>();

function namespaceOf(site: string): string {
  const known = namespaces.get(site) ?? v5(new URL(site).href, v5.URL);
  namespaces.set(site, known);
  return known;
}

/**
 * @param site the address of the published site, which is the namespace: two counties' "mash" are two services
 * @param kind the standard's name of the object: 'service', 'phone'
 * @param path our id, and for a part of a record the way to it: 'mash', 'mash/contact/1'
 */
export const orukId = (site: string, kind: string, path: string): string => v5(`${kind}/${path}`, namespaceOf(site));
