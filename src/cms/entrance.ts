/** Where the forms begin, when only a folder of this computer can be changed. */

/** Sveltia CMS's own: its entrance has the button for the folder first, and buttons to sign in after it. */
const signIn = 'h1 ~ .buttons > button ~ button';

/**
 * Takes away the button to sign in, which would lead nowhere without a repository, and says below the other what to do. The
 * entrance is drawn anew after signing out.
 */
export function withoutSignIn(sentence: HTMLElement): void {
  sentence.hidden = false;
  const mend = (): void => {
    for (const button of document.querySelectorAll<HTMLElement>(signIn)) {
      if (button.style.display === 'none') continue;
      button.style.display = 'none';
      button.after(sentence);
    }
  };
  new MutationObserver(mend).observe(document.body, { childList: true, subtree: true });
}
