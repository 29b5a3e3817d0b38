/**
 * How a record looks as somebody writes it: the parts and the style sheets of the real page, without what is joined to it from
 * other records. Drawn with the React that Sveltia CMS brings: it takes no other.
 */
import type { CustomPreviewTemplate, CustomPreviewTemplateProps } from '@sveltia/cms';
import type { RecordKind } from '../model/fields.ts';
import * as words from '../words/cms-preview.ts';
import { BODY } from './format.ts';

type Child = ReturnType<CustomPreviewTemplateProps['widgetFor']> | string | false | undefined;

declare global {
  interface Window {
    h: (
      tag: string,
      props: Record<string, unknown> | null,
      ...children: Child[]
    ) => Exclude<Child, string | false | undefined>;
  }
}

/** Kinds with a page of their own that is mostly text. Others show their fields. */
export const previewed = ['services', 'guides', 'docs', 'evidence'] as const satisfies RecordKind[];

export const previewOf =
  (kind: (typeof previewed)[number]): CustomPreviewTemplate =>
  (props) =>
    draw(kind, props);

function draw(kind: (typeof previewed)[number], { entry, widgetFor }: CustomPreviewTemplateProps) {
  const { h } = window;
  const data = (entry.get('data') as unknown as { toJS(): Record<string, unknown> }).toJS();
  const text = (name: string): string => (typeof data[name] === 'string' ? data[name] : '');
  return h(
    'div',
    { className: 'wrap service' },
    h(
      'header',
      { className: 'head' },
      h('h1', null, text('name') || text('title') || words.noName),
      h('p', { className: 'lead' }, text('summary') || words.noSummary),
    ),
    ...(kind === 'services' ? [whoFor(data), waysIn(data), contact(data)] : []),
    h(
      'section',
      { className: 'block' },
      kind === 'services' && h('h2', null, words.what),
      h('div', { className: 'prose' }, widgetFor(BODY)),
    ),
  );
}

const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
const group = (value: unknown): Record<string, unknown> => (value ?? {}) as Record<string, unknown>;
const said = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const block = (title: string, ...children: Child[]): Child =>
  window.h('section', { className: 'block' }, window.h('h2', null, title), ...children);

function whoFor({ eligibility }: Record<string, unknown>): Child {
  const { minimumAge, maximumAge, fromPregnancy, criteria } = group(eligibility);
  const lines = [
    words.ages(said(minimumAge), said(maximumAge), fromPregnancy === true),
    ...(Array.isArray(criteria) ? criteria.map(said) : []),
  ].filter(Boolean);
  return lines.length > 0 && block(words.who, bullets(lines));
}

function waysIn({ access }: Record<string, unknown>): Child {
  const { h } = window;
  const steps = list(access).map((way, index) =>
    h(
      'li',
      { key: index },
      h('b', null, [said(way.route), said(way.for)].filter(Boolean).join(', ')),
      h('p', null, [said(way.detail), said(way.value)].filter(Boolean).join(' ')),
      said(way.next) !== '' && h('p', { className: 'quiet' }, said(way.next)),
    ),
  );
  return steps.length > 0 && block(words.how, h('ol', null, ...steps));
}

function contact({ contact: ways }: Record<string, unknown>): Child {
  const lines = Object.values(group(ways)).map(said).filter(Boolean);
  return lines.length > 0 && block(words.contact, bullets(lines));
}

const bullets = (lines: readonly string[]): Child =>
  window.h('ul', null, ...lines.map((line, key) => window.h('li', { key }, line)));
