/** The page that holds the editors' forms, before they are loaded and where they cannot be. */
export const title = 'Change entries in a form';
export const description =
  'For editors: forms for every entry of this directory. Saving makes a pull request, or changes the files on your computer.';
export const loading = 'The forms are loading. They are large: this can take a moment.';
export const noScript =
  'The forms need JavaScript. Without it you can change the files themselves, on GitHub or on your computer.';
export const otherWay = 'How to change an entry in five steps';
/** Where no repository is known, on any computer but one's own. */
export const nowhere =
  'This copy of the site does not know where its files are kept, so the forms have nowhere to save. The people who run the site add the address in `content/site.yml`, under `repository`. On your own computer, run `npm run edit`.';
/** Below the button that opens a folder of this computer, where no repository is known. */
export const onlyHere =
  'What you save changes the files in that folder, on this computer. Nothing is sent anywhere. To save to GitHub instead, write the address of your repository in `content/site.yml`, under `repository`, and build the site again.';
/** Where the browser cannot open a folder, and there is nothing else to open. */
export const otherBrowser =
  'This browser cannot change files on your computer. Open this page in Chrome or Edge. Or write the address of your repository in `content/site.yml`, under `repository`: then the forms save to GitHub, in any browser.';
