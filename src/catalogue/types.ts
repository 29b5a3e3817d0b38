/** The joined shapes that every page, search record and file is made from. */
import type { AccessibilityGaps } from '../model/accessibility.ts';
import type { Area } from '../model/area.ts';
import type { Doc, Guide } from '../model/guide.ts';
import type { Language } from '../model/language.ts';
import type { LevelGuide } from '../model/level-guide.ts';
import type { LevelOfNeed } from '../model/level-of-need.ts';
import type { Objectives } from '../model/objectives.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Place } from '../model/place.ts';
import type { AreaTree } from '../model/rules/area-fit.ts';
import type { Freshness } from '../model/rules/freshness.ts';
import type { RoleTree } from '../model/rules/access-for.ts';
import type { Service, Session } from '../model/service.ts';
import type { Site } from '../model/site.ts';
import type { Sources } from '../model/sources.ts';
import type { Topic } from '../model/topic.ts';
import type { Town } from '../model/town.ts';
import type { Vocabularies } from '../model/vocabulary.ts';
import type { Rec } from '../records/types.ts';
import type { OutcomeParts } from './outcomes.ts';

export interface JoinedService extends Rec<Service> {
  organisation: Rec<Organisation>;
  partners: Rec<Organisation>[];
  topics: Rec<Topic>[];
  levels: Rec<LevelOfNeed>[];
  areas: Rec<Area>[];
  sessions: { session: Session; place: Rec<Place> }[];
  /** How old its facts are on the day of the build. */
  freshness: Freshness;
}

/** A record together with the published services that belong to it; of topics, areas and levels without those that `isLeftOut`. */
export type WithServices<T> = Rec<T> & { services: readonly JoinedService[] };

export interface Catalogue extends OutcomeParts {
  site: Site;
  /** What is known to be hard to use. Missing where nobody has written it down yet. */
  accessibility?: AccessibilityGaps;
  /** The questions that lead to a level of need. Missing where nobody has written them. */
  levelGuide?: LevelGuide;
  /** Published services by name: active, paused and closed, never unconfirmed. */
  services: readonly JoinedService[];
  /** Kept and not published: whose they are and what about, to be counted and never named. */
  unconfirmed: readonly { readonly organisation: string; readonly topics: readonly string[] }[];
  organisations: readonly WithServices<Organisation>[];
  places: readonly WithServices<Place>[];
  /** From the widest to the smallest, then by name. */
  areas: readonly WithServices<Area>[];
  topics: readonly WithServices<Topic>[];
  levels: readonly WithServices<LevelOfNeed>[];
  languages: readonly Rec<Language>[];
  guides: readonly Rec<Guide>[];
  docs: readonly Rec<Doc>[];
  /** Missing where nobody has set any out. */
  objectives?: Objectives;
  /** Where the facts of older documents went. Missing where nobody has written it down. */
  sources?: Sources;
  towns: readonly Town[];
  words: Vocabularies;
  areaTree: AreaTree;
  roleTree: RoleTree;
  /** The day for which freshness is judged, 2026-11-22, in London. */
  today: string;
}
