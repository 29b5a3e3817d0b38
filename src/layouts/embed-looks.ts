/** The words for the colours of an embedded list; `src/layouts/embed.css` has the colours. The first is what stands without a word. */
export const looks = ['light', 'dark', 'auto', 'plain', 'blue', 'plum', 'rust'] as const;
