/** What the accessibility statement says. Links stand in [brackets]: the page has their addresses, in this order. */

export const title = 'Accessibility';
export const description =
  'What this site does so that everybody can use it, what is tested and what is not yet, and how to say that something is in your way.';
export const lead = 'Everybody should be able to use this site: with any device, any way of reading, and on a bad day.';

export const canTitle = 'What you can do';
export const can = [
  'Make the words bigger with your browser’s own zoom.',
  'Use it with the keyboard alone, or with a screen reader.',
  'Use it with scripts turned off. Only the search, the filters and the map need them, and every service is on a list as well.',
  'Use your device’s own dark or high-contrast colours.',
  'Print any page.',
  'Use your browser’s own tools to read a page aloud or to translate it. Names and numbers stay as they are.',
] as const;

export const aimTitle = 'What we aim for';
export const aim =
  'We aim for the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. That is what the Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018 ask for in practice. *Nobody has audited this site yet*, so we do not claim that it meets every point.';

export const testedTitle = 'What is tested';
export const testedLead = 'These checks are part of the project. They run before a change is published:';
export const tested = [
  'axe-core, a tool that finds common barriers, on one page of every kind',
  'correct HTML, one main heading on each page, and no broken links',
  'whole journeys with the keyboard, without scripts, and on a screen 360 pixels wide',
  'forced colours and printing',
  'no page with a script, a font or a picture from anybody else',
] as const;

export const untestedTitle = 'What is not tested yet';
export const untested = [
  'Screen readers (NVDA, JAWS, VoiceOver, TalkBack) and voice control, by people who use them',
  'Browsers other than Chromium, and real phones',
  'People: families, young people and disabled people have not yet tried it',
] as const;

export const hardTitle = 'What we know is hard';
export const hard = [
  'The map needs a script. The list beside it always says the same.',
  'Many services do not state their ages, their access or their languages. We say “not stated” and do not guess.',
  'Links lead to other people’s websites. We cannot make those easier to use.',
  'There is no Easy Read or signed version yet.',
] as const;

export const reportTitle = 'If something is in your way';
/** The subject of a message about it. */
export const reportSubject = 'Something on the site is hard to use';
/** Links: the service’s website. */
export const notHappy =
  'If you ask a public body about this site and you are not happy with the answer, the [Equality Advisory and Support Service] can help you.';
/** Links: the urgent page. */
export const withoutSite =
  'You do not need this site to get help: ring the numbers on [Get help now], or ask at your school, nursery, GP or library.';
export const written = 'This statement was written on 24 November 2026, with the first version of the site.';
