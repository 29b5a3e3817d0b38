/** Which pages it could be unsafe to be seen reading. */
import type { JoinedService } from './types.ts';

/** What the record says; else urgent help is, and so is what is first of all about a topic that is. */
export const isSensitive = ({ data, topics }: Pick<JoinedService, 'data' | 'topics'>): boolean =>
  data.sensitive ?? (data.urgent === true || topics[0]?.data.sensitive === true);

/** An organisation or a place of which nothing else is to be said. */
export const onlySensitive = ({ services }: { services: readonly JoinedService[] }): boolean =>
  services.length > 0 && services.every(isSensitive);
