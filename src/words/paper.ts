/** What stands on paper only. */

export const onPaper = 'Point a phone at the square, or go to';
