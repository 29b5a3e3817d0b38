/** Services by topic against the roles of workers, and topics against levels of need: how the whole offer fits together. Pure. */
import { isListed } from '../../catalogue/listed.ts';
import type { Catalogue, JoinedService } from '../../catalogue/types.ts';
import { standingOf, workerRoles, workerRoutes } from '../../catalogue/views/referrals.ts';
import { routeOf } from '../../catalogue/words.ts';
import { matrix as words } from '../../words/professionals-maps.ts';

export interface MatrixRow {
  id: string;
  name: string;
  /** For any worker, then one a role; a single one where all say the same because nobody refers, or nobody says who may. */
  cells: string[];
}

export interface MatrixGroup {
  topic: string;
  name: string;
  rows: MatrixRow[];
}

/** Any worker. */
const ANY = 'professional';

/** The roles that a column of its own says something of. */
export const matrixRoles = (catalogue: Pick<Catalogue, 'words'>) =>
  workerRoles(catalogue).filter(({ id }) => id !== ANY);

/** Active services by their main topic; topics without one are left out. */
export function matrixGroups(catalogue: Catalogue): MatrixGroup[] {
  const active = catalogue.services.filter((service) => service.data.status === 'active' && isListed(service));
  return catalogue.topics
    .map(({ id, data }) => ({
      topic: id,
      name: data.name,
      rows: referredFirst(
        active.filter((service) => service.data.topics[0] === id).map((service) => matrixRow(service, catalogue)),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function matrixRow(service: JoinedService, catalogue: Catalogue): MatrixRow {
  const any = cell(service, catalogue);
  const cells = matrixRoles(catalogue).map(({ id }) => {
    const own = cell(service, catalogue, id);
    // What is open to any worker is said once: a table of the same words hides what differs.
    return own === any && isOpen(service, catalogue, id) ? words.yes : own;
  });
  const says = [any, ...cells];
  const isOneWord = (any === words.family || any === words.ask) && says.every((word) => word === any);
  return { id: service.id, name: service.data.name, cells: isOneWord ? [any] : says };
}

/** Above, what a worker can refer to by a route that is known; the services' own order within. */
const referredFirst = (rows: readonly MatrixRow[]): MatrixRow[] => [
  ...rows.filter(({ cells }) => cells.length > 1),
  ...rows.filter(({ cells }) => cells.length === 1),
];

const isOpen = (service: JoinedService, catalogue: Catalogue, role?: string): boolean =>
  standingOf(service, catalogue, role) === 'open';

/** With `role` left out: what is open to every worker, whatever the role. */
function cell(service: JoinedService, catalogue: Catalogue, role?: string): string {
  const standing = standingOf(service, catalogue, role ?? ANY);
  if (standing === 'families') return words.family;
  if (standing === 'not-stated') return words.ask;
  if (standing === 'other-roles') return words.no;
  const routes = workerRoutes(service, catalogue, role).map(({ route }) => routeOf(catalogue, route).name);
  return routes.length > 0 ? [...new Set(routes)].join(', ') : words.yes;
}

export interface LevelMapRow {
  topic: string;
  name: string;
  /** One list a level, in the levels' order. */
  cells: JoinedService[][];
}

/** Active services by topic and level; a service of several topics or levels stands in each. */
export function levelMap({ topics, levels }: Pick<Catalogue, 'topics' | 'levels'>): LevelMapRow[] {
  return topics.map(({ id, data, services }) => ({
    topic: id,
    name: data.name,
    cells: levels.map((level) =>
      services.filter((service) => service.data.status === 'active' && service.data.levelsOfNeed.includes(level.id)),
    ),
  }));
}
