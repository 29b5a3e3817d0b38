/** What the parts of the site are called where a link, the head, the foot or the trail of a page names them. */

export const home = 'Home';
/** In the tab, after the site’s name. */
export const homeTitle = 'Find help for your family';
export const findHelp = 'Find help';
export const findDescription = (services: number, county: string): string =>
  `Search ${services} services for children, young people and families in ${county} by words, postcode, age, topic and area.`;
export const search = 'Search';
export const helpMe = 'Help me find help';
export const topics = 'Topics';
export const allTopics = 'All topics';
export const aToZ = 'A to Z';
export const map = 'Map';
export const areas = 'Areas';
export const organisations = 'Organisations';
export const allOrganisations = 'All organisations';
export const guides = 'Guides';
export const allGuides = 'All guides';
export const forProfessionals = 'For professionals';
export const openData = 'Open data';
export const documents = 'Documents';
export const allDocuments = 'All documents';
export const about = 'About';
export const suggestChange = 'Suggest a change';
export const accessibility = 'Accessibility';
export const privacy = 'Privacy';
export const urgentHelp = 'Urgent help';
export const allUrgentHelp = 'All urgent help';

/** Above the links at the foot. */
export const readMore = 'Read more';
export const thisSite = 'This site';

/** On a button. */
export const printPage = 'Print this page';
