/** What the accessibility statement says. What is hard, not tested or not ours stands in content/accessibility.yml. */

export const title = 'Accessibility statement';
export const description =
  'How easy this site is to use, what is tested and what is not yet, and how to say that something is in your way.';
export const lead = 'Everybody should be able to use this site: with any device, any way of reading, and on a bad day.';
export const appliesTo = (site: string): string =>
  `This statement is about the website ${site}. It covers every page of it.`;

export const canTitle = 'What you can do';
export const can = [
  'Make the words up to four times as big. Nothing runs off the screen.',
  'Use every page with the keyboard alone.',
  'Use your phone’s or computer’s own dark or strong colours.',
  'Stop things from moving, by your device’s setting.',
  'Use it with JavaScript turned off. Only the search, the filters, the map and your saved list need it.',
  'Print any page.',
  'Read a simple version of every service, with short lines and pictures.',
] as const;

export const howTitle = 'How easy this site is to use';
export const howLead = 'We know that these parts are not easy for everybody:';
export const nothingHard = 'We know of no part that is hard to use.';

export const reportTitle = 'If something is in your way';
export const reportLead =
  'Tell us what you wanted to do, on which page, and with what: a phone, a keyboard, a screen reader.';
export const reportSubject = 'Something on the site is hard to use';
export const otherWay =
  'You do not need this site to get help: ring the numbers on [Get help now], or ask at your school, nursery, GP or library.';

export const enforcementTitle = 'If you are not happy with the answer';
export const enforcement =
  'The Equality and Human Rights Commission (EHRC) makes sure that public bodies keep the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. These are the “accessibility regulations”.';
/** Around the link to the service that advises. */
export const adviser =
  'If you are not happy with how your complaint was answered, [contact the Equality Advisory and Support Service (EASS)].';
export const adviserAddress = 'https://www.equalityadvisoryservice.com';

export const technicalTitle = 'Technical details of how accessible this website is';
export const technical =
  'The people who run this site want to make it accessible, as the accessibility regulations ask.';
export const statusTitle = 'How far the rules are met';
/** Around the link to the guidelines. */
export const status =
  'This website is partly compliant with the [Web Content Accessibility Guidelines (WCAG) version 2.2], level AA.';
export const guidelines = 'https://www.w3.org/TR/WCAG22/';
export const notAudited =
  'We say “partly” because only tests made by a computer have been run. Nobody has audited the site. A computer finds less than half of what can be in somebody’s way.';

export const hardTitle = 'What is not accessible';
export const hardRule = 'This does not meet:';
export const hardOther =
  'The parts named above under “How easy this site is to use” are hard for some people, but break no point that we know of.';
export const instead = 'Instead:';
export const burdenTitle = 'Disproportionate burden';
export const burden = 'We leave nothing out because it would be too much work.';
export const notOursTitle = 'What the rules do not cover';

export const testedTitle = 'What was tested';
/** By the id of a check in src/site/accessibility-results.json. */
export const tested: Readonly<Record<string, string>> = {
  'axe-every-page': 'axe-core, a tool that finds barriers, on every page, as on a phone in light colours',
  axe: 'axe-core on one page of every kind, on a phone and on a wide screen, in light and in dark colours',
  layout:
    'one page of every kind on screens 360 and 320 pixels wide, with text twice as big, with wider spaces between letters and lines, with less motion, with the visitor’s own colours, and with the Tab key from top to end',
  keyboard: 'whole journeys with the keyboard alone',
  'forced-colours': 'the visitor’s own colours, on search and on ages',
  'no-script': 'every kind of page with JavaScript turned off',
  print: 'printing',
  html: 'correct HTML on every page',
  looks: 'the names and parts that a screen reader is given, on one page of every kind',
};
export const notTestedTitle = 'What is not tested yet';

export const preparedTitle = 'How this statement was made';
export const nothingBroken = 'We know of no point of level AA that is broken.';
export const testedOn = (day: string, browser: string, axe: string, pages: number, kinds: number): string =>
  `A computer ran these tests on ${day}, in ${browser} and with ${axe}. The site had ${pages} pages of ${kinds} kinds.`;
export const checkFailed = 'this test found faults';
export const foundNothing =
  'These tests found no fault on that day. They run again before each change to the site is published. Then axe-core looks at each part that pages are made of, not at every page.';
export const foundSomething = (faults: number): string =>
  `${faults} of these tests found faults. They are being mended.`;
export const writtenOn = (day: string): string => `This statement was first written on ${day}.`;
export const reviewedOn = (day: string): string =>
  `It was last renewed on ${day}, from the tests of that day and from a list of what is known to be hard. No person has tested the site for it yet.`;
