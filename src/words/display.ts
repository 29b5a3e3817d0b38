/** How the pages look and sound: the choices, and what is said when one is made. */

export const title = 'Text size and colours';
export const lead = 'Make these pages easier for you to read. Each choice shows at once.';
export const description = 'Larger text, more space, more contrast, light or dark: choose how these pages look to you.';

export const choiceWords = {
  text: { name: 'Text size', values: { normal: 'Normal', large: 'Large', largest: 'Largest' } },
  spacing: { name: 'Space between letters and lines', values: { normal: 'Normal', wide: 'Wide' } },
  typeface: { name: 'Letters', values: { usual: 'Normal', plain: 'Plain (Arial)' } },
  contrast: { name: 'Contrast', values: { normal: 'Normal', more: 'More' } },
  colours: { name: 'Colours', values: { auto: 'As on my device', light: 'Light', dark: 'Dark' } },
  speed: { name: 'Reading aloud', values: { normal: 'Normal speed', slow: 'Slow', fast: 'Fast' } },
} as const;

export const back = 'Back to normal';
export const goBack = 'Go back to your page';

export const keptWhere = 'Your choices are kept on this phone or computer only. Nobody else gets them.';
export const chosen = (name: string, value: string): string => `${name}: ${value}.`;
export const allNormal = 'Everything is back to normal.';
export const notKept = 'Your browser does not let us keep it: it lasts until you leave this page.';

export const withoutScript =
  'These choices need JavaScript, which is off in your browser. You can still change how pages look in the browser itself:';
export const inBrowser = [
  'On a computer: hold down Ctrl (on a Mac: Cmd) and press the plus key for larger text, the minus key for smaller text, and 0 to go back.',
  'On a phone: open the menu of your browser and look for “Zoom”, “Text size” or “AA”.',
];
export const deviceToo =
  'Your phone or computer has settings of its own for larger text, more contrast and dark colours. This site follows them.';
