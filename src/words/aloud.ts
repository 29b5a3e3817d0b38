/** Reading a page out: what its button and its bar say. */

export const read = 'Read this page aloud';
export const othersHear = 'Others nearby can hear it.';
export const bar = 'Reading aloud';
export const pause = 'Pause';
export const carryOn = 'Carry on';
export const stop = 'Stop';
export const speed = 'Speed';
export const failed = 'Reading aloud did not work in your browser.';
