/** How an entry is changed, and how the search reads words: the pages for editors. Links stand in [brackets]. */

export const title = 'Suggest a change';
export const description =
  'Tell us that a number, an address or an age is wrong, or change an entry yourself in five steps.';
export const lead =
  'Did a number change? Is something missing? Anyone can say so. Editors can change it in a few minutes.';

export const wrongTitle = 'Tell us what is wrong';
export const wrong =
  'Say which page, what is wrong, and how you know. For example: “I rang today and the number is not in use.”';
/** Links: the urgent page. */
export const noNames =
  '*Please do not write about a child, a family or a worker by name.* If you need help, or a child is not safe, do not write here: [ring someone now].';
/** Links: the form. */
export const fillIn = '[Fill in the form].';
export const nowhereYet =
  'There is no e-mail address or form for this yet. The people who run the site add one in `content/site.yml`, under `corrections`; it then stands here and on every page.';
/** To the page that begins the message. */
export const fourReasons = 'Choose what is wrong, and we write the start of the message';
export const inPublic = 'Write it down in public';
export const inPublicNote = 'You need a free account. Everyone can read what you write.';

export const changeTitle = 'Change an entry, in five steps';
export const findTitle = 'Find the file';
/** Links: the page of the example. */
export const find = (example: string, file: string): string =>
  `Each page is made from one small text file. The name of the file is the end of the page’s address: [${example}] is \`${file}\`.`;
export const improve = 'Press “Improve it on GitHub” in the foot of its page.';
/** Links: where the example is changed. */
export const improveOrTry = 'Press “Improve it on GitHub” in the foot of its page, or try it on [this one].';
export const noRepository =
  'The web address of the files is not known to this copy of the site. The people who run it add it in `content/site.yml`, under `repository`. Then every page has a link “Improve it on GitHub”.';
/** The steps after the first. */
export const steps = [
  {
    title: 'Change the words after the colon',
    text: 'Leave the word before the colon as it is: `phone: "0300 …"`. If you do not know something, leave the line out. Never guess.',
  },
  {
    title: 'Say who checked it, and when',
    text: 'Under `assurance`, change `checked` to today’s date and `by` to your team. Add the page that you read as a source. Write a team or a role, never a person’s name.',
  },
  {
    title: 'Check it',
    text: 'The check reads the whole change by itself. If something is not right it names the file and the line, and says how to mend it. On your own computer, run `npm run check`.',
  },
  {
    title: 'Send it',
    text: 'Another editor reads it. Once they agree, the site is made again, and the change is on the page.',
  },
] as const;

export const rulesFile = 'content/README.md';
/** After the name of that file. */
export const rules = 'explains all fields and rules in plain words.';
/** Links: the editors’ view of the search. */
export const notFound =
  'Does the search not find it? [See how the search reads words], what it finds for them, and which words and services are lost.';
export const closes =
  'A service that closes keeps its page. Set `status: closed`, and say where people can go instead.';

/** The editors’ view of the search. */
export const searchTitle = 'How the search sees it';
export const searchDescription =
  'For editors: try words in the search, see how they are read and what they find, and which words lead nowhere.';
export const searchLead =
  'Type what a family might type. See how the site reads it, what it finds, and why in this order. Then change the words in the content, not the program.';
/** Links: the search. */
export const searchForEditors = 'This page is for editors. Looking for help? [Find help here].';
