/** What the editors' forms say when GitHub does not take what was saved. What is typed is always still there. */
const stillHere = 'Nothing that you typed is lost: it is still in the form.';

export const noAnswer = `No answer from GitHub. Is this computer online? ${stillHere} Press Save again once it is.`;
export const signInEnded = `GitHub no longer knows this sign-in: the token may have run out. ${stillHere} Sign out, under your picture at the top, and sign in again with a new token. Then open this entry: the forms offer to restore your draft.`;
export const noRight = `GitHub says that this sign-in may not do that. A token needs two rights for this repository: "Contents: read and write" and "Pull requests: read and write". ${stillHere}`;
export const tooMany = `GitHub asks for a pause: too much was asked of it in a short time. ${stillHere} Wait some minutes and press Save again.`;
export const unwell = `GitHub has a fault just now. ${stillHere} Wait a minute and press Save again.`;
export const notStraight =
  'The forms never publish anything by themselves, and take no pictures or other files. Every change is a pull request, which somebody else reads and merges on GitHub.';
export const changedMeanwhile = `Not saved yet: somebody else has changed this entry since you opened it. ${stillHere} Look at the entry on GitHub and write into your form what is new there. Then press Save again: the entry will read as your form does.`;
export const takenMeanwhile = `Not saved yet: somebody else has made an entry with this name since you opened the forms. ${stillHere} Give yours another name, or press Save again to put it in the place of the other.`;
