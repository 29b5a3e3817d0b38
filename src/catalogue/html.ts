/** Markdown of a record as safe HTML: raw HTML, scripts and unsafe links are gone. */
export { plainText, renderMarkdown, slugOf } from '../records/markdown.ts';
