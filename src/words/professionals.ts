/** What the pages for people who work with families say. Links stand in [brackets]: the page has their addresses. */

export const tabTitle = 'For professionals: referral routes';
export const description = (county: string): string =>
  `Who can refer a family in ${county}, how, and to what: levels of need and every referral route that is known.`;
export const lead = 'Who can refer, how, and what each service states. Where nobody has told us, it says so.';

/** First of all: a child who is not safe. */
export const notSafe = 'A child is being hurt, neglected or is not safe';
export const notReported = 'This site is not a way to report it. Do not wait for a referral form.';
/** The link to the guide. */
export const whatToSay = 'What to say and what happens next';

export const levelsTitle = 'How much help does the child need?';
export const levelsLink = 'Read it as a family does';
export const levelsNote =
  'The level of a service is the editors’ judgement, not a threshold. The safeguarding partnership’s own threshold document decides. We have not found a current one to link to: ask your safeguarding lead.';
export const looksLike = 'Looks like';
export const whoHelps = 'Who helps';
export const whatToDo = 'What to do';

export const beforeTitle = 'Before you refer';
/** Links, one a step where it has one: the urgent page, the assessment, the guide for a no. */
export const before = [
  {
    title: 'Talk with the family, and agree it',
    text: 'Say what you will write, who will read it and what may happen. Early help needs their yes. If you think a child is not safe, [ring first].',
  },
  {
    title: 'Start where they are',
    text: 'Look for help at the lowest level that can work. If more than one thing is hard, ask for an [Early Help Assessment].',
  },
  {
    title: 'Check the area, the ages and who may refer',
    text: 'Some help has another route on the other side of the county. Open the service’s page: it says what is not known.',
  },
  {
    title: 'Stay with it',
    text: 'Tell the family what happens next. If the answer is no, see [what to do if you are turned away].',
  },
] as const;

export const routesTitle = 'Referral routes, page by page';
export const openCount = (services: number): string => `${services} services that workers can refer to`;
export const byRole = 'What is open to your role';
export const byLevel = 'What there is at a level of need';
export const toLevelPage = 'Services at this level';

/** Pages that help with one thing each. */
export const toolsTitle = 'For your work';
export const guidesTitle = 'How early help works';
export const tools = {
  levelGuide: 'A few questions to think with. They end in guidance, never in a score.',
  referral: 'What to have ready for one service, and a sheet to fill in. Nothing is kept or sent.',
  matrix: ['All routes by role', 'Every service and who may refer to it, in one table.'],
  levels: ['All help by topic and level', 'How services fit together, from help for everyone to specialists.'],
  packs: 'Lists to print for a family without the internet.',
  embed: 'A list of local help for your own web site.',
  changes: 'What was added, changed or closed, and feeds to follow.',
  outcomes: 'What early help is for, and where there are gaps.',
} as const;
export const levelWithWords = (level: string, inShort: string): string =>
  `${level}: ${inShort.charAt(0).toLowerCase()}${inShort.slice(1)}`;
export const spreadsheet = 'Spreadsheet of all services';
export const print = 'Print for the staff room';
export const findService = 'Find a service';

/** The table of a level. */
export const tableCaption = (level: string): string => `Referral routes, ${level}`;
export const columns = {
  service: 'Service',
  ages: 'Ages',
  who: 'Who may refer',
  route: 'Route',
  area: 'Area',
} as const;

/** Lists of services with no route for this worker. */
export const notStatedTitle = 'Not stated: ask the service first';
export const notStatedText = 'These say nothing of who may refer. Most are open to everyone: give the family the page.';
export const familiesTitle = 'Families ask for themselves';
export const familiesText =
  'No referral by a worker is stated. Help the family to ring, or sit with them while they do.';

/** One role. `role` stands within the sentence: "health visitor". */
export const roleTitle = (role: string): string => `Referral routes: ${role}`;
export const roleDescription = (county: string, role: string): string =>
  `Services in ${county} that this role can refer a family to, how, and which do not say. Role: ${role}.`;
export const roleLead = (services: number): string =>
  `${services} services that say you can refer, or that have a route for any professional.`;
export const toLevel = 'Go to a level of need';
export const openToYou = 'Routes open to you';
export const notForYou = 'Not for you to refer, as far as we know';
export const othersTitle = 'Somebody else refers';
export const othersText = 'Ask the person who is named, or talk to the service first.';
export const otherRoles = 'Other roles';
export const allRoutes = 'All referral routes';
