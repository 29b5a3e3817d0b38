/** Markdown of a record as safe HTML: raw HTML, scripts and unsafe links are gone. */
export { plainText, renderMarkdown } from '../records/markdown.ts';
