/** Which picture other sites show beside a link to a page, as a path within the site. */
import type { Topic } from '../../model/topic.ts';
import type { Rec } from '../../records/types.ts';
import type { Catalogue, JoinedService } from '../types.ts';

/** The one for every page that has none of its own. */
export const GENERAL_IMAGE = '/share.png';

/** Drawings of what somebody may not want others to see on their screen: pages with one are shared without it. */
const privateDrawings = new Set(['safe', 'crisis', 'crime', 'drugs', 'sexual-health', 'lgbtq']);
const isPrivate = ({ data }: Rec<Topic>): boolean =>
  privateDrawings.has(data.picture) || ('sensitive' in data && data.sensitive === true);

/** What is written and drawn on one picture. */
export interface ShareImage {
  readonly path: string;
  readonly title: string;
  readonly line: string;
  readonly picture: string;
}

export function topicImage(topic: Rec<Topic>): string {
  return isPrivate(topic) ? GENERAL_IMAGE : `/share/topics/${topic.id}.png`;
}

type Shared = Pick<JoinedService, 'id' | 'data' | 'topics'>;

/** A service for danger, or one of whose topics is private, is shared with nothing but the site's own picture. */
export function serviceImage({ id, data, topics }: Shared): string {
  const guarded = data.urgent === true || ('sensitive' in data && data.sensitive === true) || topics.some(isPrivate);
  return guarded ? GENERAL_IMAGE : `/share/services/${id}.png`;
}

/** Every picture that is to be made, besides the general one. */
export function shareImages({ topics, services }: Pick<Catalogue, 'topics' | 'services'>): ShareImage[] {
  const all = [
    ...topics.map((topic) => ({
      path: topicImage(topic),
      title: topic.data.name,
      line: topic.data.hint,
      picture: topic.data.picture,
    })),
    ...services.map((service) => ({
      path: serviceImage(service),
      title: service.data.name,
      line: service.organisation.data.name,
      picture: service.topics[0]?.data.picture ?? 'neutral',
    })),
  ];
  return all.filter(({ path }) => path !== GENERAL_IMAGE);
}
