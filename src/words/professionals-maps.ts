/** What the tables that show the whole offer to professionals say. Links stand in [brackets]. */

/** Services against roles. */
export const matrix = {
  title: 'All routes by role',
  description: (county: string): string =>
    `Every service in ${county} and who may refer to it: one row a service, one column a role, with the way in.`,
  lead: 'Who may refer to what, and how. One row a service, one column a role.',
  legendTitle: 'What the words mean',
  legend: [
    ['Phone, Online form and so on', 'This role may refer, by these ways.'],
    ['yes', 'This role may refer in the same way as any worker, or no way is stated.'],
    ['no', 'Other roles are named, and not this one.'],
    ['family', 'Families ask for themselves. No referral by a worker is stated.'],
    ['ask', 'Nobody has told us who may refer. Ask the service.'],
  ],
  /** One word for every role, so that the row is read at a glance. */
  allRoles: (word: string): string => `${word} (every role)`,
  yes: 'yes',
  no: 'no',
  family: 'family',
  ask: 'ask',
  anyWorker: 'Any worker',
  service: 'Service',
  toTopic: 'Go to a topic',
  caption: (topic: string): string => `Referral routes by role: ${topic}`,
  region: (topic: string): string => `Table: ${topic}`,
  wide: 'The tables are wide. Move them sideways, or print this page.',
} as const;

/** Topics against levels of need. */
export const map = {
  title: 'All help by topic and level',
  description: (county: string): string =>
    `How the services in ${county} fit together: each topic with its services at each level of need.`,
  lead: 'How services fit together. Each topic, with its services from help for everyone to specialists.',
  how: 'A service of several topics or levels stands in each of them. The level is our editors’ judgement, not a threshold.',
  topic: 'Topic',
  caption: 'Services by topic and level of need',
  none: 'None known',
  more: (count: number): string => `${count} more`,
} as const;

/** One level of need. */
export const level = {
  tab: (name: string): string => `${name}: services and referral routes`,
  description: (county: string, name: string, inShort: string): string =>
    `Services in ${county} at the level ${name} (${inShort}), who may refer to them, and how.`,
  routes: 'Routes for workers',
  noRoutes: 'No service at this level states a route for workers.',
  search: 'Search the services at this level',
  others: 'Other levels and tables',
} as const;
