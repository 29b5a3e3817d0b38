/** How the pages look: the choices, and what is said when one is made. */

export const title = 'How this site looks';
export const lead = 'Make the pages easier for you to read. What you choose shows at once.';

export const choiceWords = {
  text: { name: 'Text size', values: { normal: 'Normal', large: 'Large', largest: 'Largest' } },
  spacing: { name: 'Space between letters and lines', values: { normal: 'Normal', wide: 'Wide' } },
  contrast: { name: 'Contrast', values: { normal: 'Normal', more: 'More' } },
  colours: { name: 'Colours', values: { auto: 'As on my device', light: 'Light', dark: 'Dark' } },
} as const;

export const back = 'Back to normal';
export const close = 'Close';

export const keptWhere = 'Your choices are kept on this phone or computer only. Nobody else gets them.';
export const chosen = (name: string, value: string): string => `${name}: ${value.toLowerCase()}.`;
export const allNormal = 'Everything is back to normal.';
export const notKept = 'Your browser does not keep it: it lasts until you leave this page.';

export const withoutScript =
  'These choices need JavaScript, which is not running here. Your browser can make the text larger too: look for “Zoom” or “Text size” in its menu.';
export const deviceToo =
  'Your phone or computer has its own settings for larger text, more contrast and dark colours. This site follows them.';

export const privacyNote =
  'If you change how this site looks, your choice is kept on your phone or computer, so that the next page looks the same. “Back to normal” takes it away.';
