/** Reads a feed and judges it: what the official validator would say, what it does not look at, what a re-user would miss. */
import { counted, type Check, type Fault, type Finding } from './faults.ts';
import { isPlaceholder } from './facts.ts';
import { isJson, textOf, type Json } from './json.ts';
import { measure, type Measured } from './measure.ts';
import { idOf, walkPages, type Pages } from './paging.ts';
import { shapeOf, type ShapeFound } from './shape.ts';
import type { Answer, Source } from './source.ts';
import { newWalk, spread, versionOf, walkList, walkOptional, walkRoot, walkServices, type Walk } from './walk.ts';

/** `not read`: nothing answered, so nothing can be said of the feed. */
export type Verdict = 'pass' | 'pass with warnings' | 'fail' | 'not read';

export interface Report {
  /** Of this form of report: it changes when a field changes its meaning. */
  format: 1;
  /** The address or the folder. */
  feed: string;
  /** 2026-11-27 */
  checked: string;
  shape: ShapeFound;
  read: {
    pages: number;
    /** Services on the pages that were read. */
    listed: number;
    /** Services that were asked for by themselves, and answered. */
    whole: number;
    /** Ids of services that did not answer. */
    unread: string[];
    /** False where it was a sample, or a part could not be read. */
    isComplete: boolean;
  };
  official: {
    verdict: Verdict;
    /** The version that it would take the feed for. */
    version: string;
    faults: Fault[];
    warnings: Fault[];
    /** An optional list has faults, for which the code of March 2026 fails the whole feed. */
    hasTrap: boolean;
  };
  /** Faults that the official validator does not look for: pages, totals, repeats. */
  beyond: Fault[];
  /** Null where the form is not version 3, or no service could be read. */
  reuse: Measured | null;
}

export interface ValidateOptions {
  /** How many services are read whole; `Infinity` for all. */
  sample?: number;
  /** Pages of the list, at most. */
  maxPages?: number;
  /** 2026-11-27 */
  today: string;
  check?: Check;
  /** Told what is being done, and how far it is, 0 to 1. */
  onStep?: (words: string, part: number) => void;
}

/** As the official validator does. */
export const SAMPLE = 10;
export const MAX_PAGES = 500;

const noPages: Pages = { items: [], repeated: [], findings: [], read: 0, isComplete: false };

export async function validateFeed(source: Source, options: ValidateOptions): Promise<Report> {
  const { sample = SAMPLE, maxPages = MAX_PAGES, today, check, onStep = () => undefined } = options;
  const walk = newWalk(source, check);
  onStep('The root', 0);
  const root = await walkRoot(walk);
  const { list, pages: known } = await walkList(walk);
  const shape = shapeOf(list.json);
  const isThree = shape.shape === 'v3' && list.status === 200;
  if (list.json !== undefined && list.status === 200 && !isThree) walk.findings.push(otherShape(shape, list));
  const pages = isThree
    ? await walkPages(source, list, maxPages, {
        known,
        onPage: (read, of) => onStep(`Page ${read} of ${of}`, (read / Math.max(of, 1)) * 0.3),
      })
    : noPages;
  const ids = pages.items.flatMap((item) => idOf(item) ?? []);
  const { services, unread } = await walkServices(walk, spread(ids, sample), (done, of) =>
    onStep(`Service ${done} of ${of}`, 0.3 + (done / of) * 0.6),
  );
  if (isThree) {
    onStep('The optional lists', 0.9);
    await walkOptional(walk, Math.min(sample, SAMPLE));
  }
  walk.beyond.push(...pages.findings, ...placeholders(root));
  onStep('Read', 1);
  return {
    ...{ format: 1, feed: source.from, checked: today, shape },
    read: {
      ...{ pages: pages.read, listed: pages.items.length, whole: services.length, unread },
      isComplete: pages.isComplete && services.length === pages.items.length,
    },
    official: officialOf(walk, root, list),
    beyond: counted(walk.beyond),
    reuse: services.length > 0 ? measure(mergeWithList(services, pages.items), root.json, today) : null,
  };
}

/** What stands on the list alone counts too. */
function mergeWithList(services: readonly Json[], items: readonly Json[]): Json[] {
  const byId = new Map(items.map((item) => [idOf(item), item]));
  return services.map((service) => ({ ...byId.get(idOf(service)), ...service }));
}

function officialOf(walk: Walk, root: Answer, list: Answer): Report['official'] {
  const [faults, warnings] = [counted(walk.findings), counted(walk.warnings)];
  const nothing = (answer: Answer): boolean => answer.status === 0 || (answer.status === 404 && isFolder(walk.source));
  const failed: Verdict = nothing(root) && nothing(list) ? 'not read' : 'fail';
  const passed: Verdict = warnings.length > 0 ? 'pass with warnings' : 'pass';
  return {
    verdict: faults.length > 0 || walk.hasTrap ? failed : passed,
    version: versionOf(root.json).version,
    ...{ faults, warnings, hasTrap: walk.hasTrap },
  };
}

const isFolder = ({ from }: Source): boolean => !/^https?:/.test(from);

const otherShape = ({ says, change }: ShapeFound, { from }: Answer): Finding => ({
  ...{ rule: 'other-form', endpoint: '/services', path: '', example: from, found: says },
  ...{ expected: 'Open Referral UK version 3.0', mend: change.join(' ') },
});

const placeholders = ({ json, from }: Answer): Finding[] =>
  (isJson(json) ? Object.entries(json) : []).flatMap(([path, value]) =>
    isPlaceholder(textOf(value) ?? '')
      ? [
          {
            ...{ rule: 'placeholder', endpoint: '/', path, example: from, found: JSON.stringify(value) },
            ...{ expected: 'an address that answers', mend: 'Replace what the form was sent out with.' },
          },
        ]
      : [],
  );

/** With `strict`, the share of services in per cent above which a gap fails the feed. */
export interface Strictness {
  strict: boolean;
  threshold: number;
}

/** 0 valid, 1 the official validator would fail it (or, when strict, too much is missing), 2 it could not be read. */
export function exitCodeOf(report: Report, { strict, threshold }: Strictness): 0 | 1 | 2 {
  if (report.official.verdict === 'not read') return 2;
  if (report.official.verdict === 'fail') return 1;
  return strict && (report.beyond.length > 0 || tooLarge(report, threshold).length > 0) ? 1 : 0;
}

export const tooLarge = ({ reuse }: Report, threshold: number): Measured['gaps'] =>
  (reuse?.gaps ?? []).filter(({ isNote, percent }) => !isNote && percent > threshold);
