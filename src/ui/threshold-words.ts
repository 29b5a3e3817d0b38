/** What is said first of the document that decides about levels of need: by what is known of it. */
import { current, notFound, versionUnknown } from '../words/thresholds.ts';

/** @returns a sentence in which the document's name stands in brackets where it has an address */
export function thresholdWords({
  title,
  version,
  url,
}: {
  title: string;
  version?: string | undefined;
  url?: string | undefined;
}): string {
  const called = url === undefined ? `“${title}”` : `[${title}]`;
  if (version !== undefined) return current(called, version);
  return url === undefined ? notFound(title) : versionUnknown(called);
}
