/** How a text looks as somebody writes it, and what every preview is drawn with: the React that Sveltia CMS brings, and no other. */
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

/** Kinds with a page of their own that is mostly text. */
export const texts = ['guides', 'docs', 'evidence'] as const satisfies RecordKind[];

/** What stands in a form. */
export const formOf = ({ entry }: CustomPreviewTemplateProps): Record<string, unknown> =>
  (entry.get('data') as unknown as { toJS(): Record<string, unknown> }).toJS();

export const textPreview: CustomPreviewTemplate = (props) => {
  const { h } = window;
  const { name, title, summary } = formOf(props);
  const said = [name, title].find((each): each is string => typeof each === 'string' && each !== '');
  return h(
    'div',
    { className: 'wrap service' },
    h(
      'header',
      { className: 'head' },
      h('h1', null, said ?? words.noName),
      h('p', { className: 'lead' }, (typeof summary === 'string' && summary) || words.noSummary),
    ),
    h('section', { className: 'block' }, h('div', { className: 'prose' }, props.widgetFor(BODY))),
  );
};
