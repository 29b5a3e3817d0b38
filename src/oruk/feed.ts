/** A feed that was read, whatever its shape was: what the reader of feeds gives, and the importer takes. */
import type { OrukOrganization, OrukService, OrukTaxonomyTerm } from './objects.ts';

/** The shapes that are known: see content/docs/open-data.md. */
export type FeedShape = 'v3' | 'v1' | 'v1-lowercase' | 'outpost';

/** Something about the feed that an editor or its publisher should know. Nothing here stops the rest. */
export interface FeedProblem {
  /** A short name of the kind of problem, for counting: 'mojibake', 'no-age', 'duplicate-id', 'staff-name'. */
  code: string;
  /** In plain words: what was found, what was done, what to do. */
  text: string;
  /** The service or organisation, as the feed names it. */
  item?: { id: string; name?: string };
  /** Where in the item: 'contacts.0.name'. */
  field?: string;
}

/** A service in the form of V3, cleaned; `organization` and `location` nested; never null, empty, or with a person's name. */
export interface FeedService {
  service: OrukService;
  /** The id as the feed wrote it, before it became a UUID. */
  sourceId: string;
  /** Where this service can be read in the feed. */
  url?: string;
  /** Fields that no slot of the standard took, as the feed wrote them: 'pc_targetAudience', 'x_early_help'. */
  extra?: Record<string, unknown>;
}

export interface Feed {
  /** The address or the file that was given. */
  from: string;
  shape: FeedShape;
  /** The day on which it was fetched: 2026-11-27. */
  fetched: string;
  publisher?: string;
  licence?: { name: string; url?: string };
  services: FeedService[];
  /** Organisations that no service nests. */
  organizations: OrukOrganization[];
  terms: OrukTaxonomyTerm[];
  problems: FeedProblem[];
  /** False where a part could not be fetched or a list ended early: then nothing may be called gone. */
  isComplete: boolean;
}
