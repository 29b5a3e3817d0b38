/**
 * V3 as it is served: HSDS-UK-3.0 with what vendors add (`pc_targetAudience`, `pc_metadata`). The services of HSDS 3.1 have
 * web addresses in a list.
 */
import { change, isNothing, isRaw, rawsOf, type Raw } from '../raw.ts';

export function fromV3(raw: Raw): Raw {
  const urls = rawsOf(raw.additional_urls).map(({ url }) => url);
  return change(raw, [], {
    url: isNothing(raw.url) ? urls[0] : raw.url,
    attributes: [...rawsOf(raw.attributes), ...audience(raw.pc_targetAudience)],
  });
}

/** Placecube's audience is kept apart as it is, and said in the standard's way too. */
export const audience = (value: unknown): Raw[] =>
  (Array.isArray(value) ? value : []).flatMap((entry: unknown): Raw[] => {
    const name = isRaw(entry) ? entry.audienceType : entry;
    return typeof name === 'string' && !isNothing(name)
      ? [{ link_type: 'audience', taxonomy_term: { id: `audience/${name.trim()}`, name, taxonomy: 'Target audience' } }]
      : [];
  });
