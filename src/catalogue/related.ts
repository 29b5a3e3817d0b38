/** Services that may help as well: about the same thing, for the same ages, in the same area. Never the service itself. */
import { alikeIn } from './alike.ts';
import type { Catalogue, JoinedService } from './types.ts';

export const relatedServices = (service: JoinedService, catalogue: Catalogue, most = 4): JoinedService[] =>
  alikeIn(catalogue).to(service, { most });
