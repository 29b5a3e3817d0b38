/** Joins outcomes, evidence and comments to what they name. Pure. */
import { isListed } from './listed.ts';
import type { Comment } from '../model/comment.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Topic } from '../model/topic.ts';
import type { ContentRecords, Rec } from '../records/types.ts';
import { ById, byName } from './join.ts';
import type { JoinedService, WithServices } from './types.ts';

export interface JoinedOutcome extends Rec<Outcome> {
  /** In the order of the record, each with its services that are open. */
  topics: WithServices<Topic>[];
  /** Every open service of those topics, and those that the record names: each once, by name. */
  services: JoinedService[];
}

export interface JoinedEvidence extends Rec<Evidence> {
  outcomes: Rec<Outcome>[];
  /** Published ones only. */
  services: JoinedService[];
  /** `service` is missing where nobody has confirmed it: it has no page. */
  projects: { name: string; service?: JoinedService }[];
}

export interface JoinedComment extends Rec<Comment> {
  by: Rec<Organisation>;
}

/** What a catalogue holds of these kinds. */
export interface OutcomeParts {
  /** The outcomes for children first, then how early help itself works; each group in its own order. */
  outcomes: readonly JoinedOutcome[];
  evidence: readonly JoinedEvidence[];
  /** The newest year first, then by theme. */
  comments: readonly JoinedComment[];
}

/** @param services the published ones, by name */
export function joinOutcomes(records: ContentRecords, services: readonly JoinedService[]): OutcomeParts {
  const topics = new ById(records.topics, 'topic');
  const outcomes = new ById(records.outcomes, 'outcome');
  const organisations = new ById(records.organisations, 'organisation');
  const open = services.filter((service) => isListed(service));
  const published = (ids: readonly string[] = []) => services.filter(({ id }) => ids.includes(id));
  return {
    outcomes: records.outcomes
      .map((record) => {
        const about = record.data.topics ?? [];
        const named = record.data.services ?? [];
        const ofTopic = (topic: string) => open.filter(({ data }) => data.topics.includes(topic));
        return {
          ...record,
          topics: topics.all(about).map((topic) => ({ ...topic, services: ofTopic(topic.id) })),
          services: open.filter(
            ({ id, data }) => named.includes(id) || data.topics.some((topic) => about.includes(topic)),
          ),
        };
      })
      .sort((a, b) => kindOrder(a) - kindOrder(b) || a.data.order - b.data.order || byName(a, b)),
    evidence: records.evidence
      .map((record) => ({
        ...record,
        outcomes: outcomes.all(record.data.outcomes),
        services: published(record.data.services),
        projects: (record.data.projects ?? []).map(({ name, service }) => {
          const [found] = published(service === undefined ? [] : [service]);
          return { name, ...(found && { service: found }) };
        }),
      }))
      .sort((a, b) => a.data.order - b.data.order),
    comments: records.comments
      .map((record) => ({ ...record, by: organisations.get(record.data.by) }))
      .sort((a, b) => b.data.year - a.data.year || a.data.theme.localeCompare(b.data.theme, 'en-GB')),
  };
}

const kindOrder = ({ data }: Rec<Outcome>): number => (data.kind === 'system' ? 1 : 0);
