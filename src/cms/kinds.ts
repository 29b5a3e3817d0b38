/** What the forms of each kind are called, and how their lists are drawn. Every kind has a row: the types see to it. */
import type { RecordKind } from '../model/fields.ts';
import type { FileKind } from '../model/kinds.ts';

export interface FormGroup {
  label: string;
  one: string;
  /** A name of Material Symbols. */
  icon: string;
  about: string;
  /** The field that names a record. */
  named: 'name' | 'title' | 'theme';
  /** What a new file is called; the editor may change it. Left out: the editor writes it. */
  file?: string;
  /** Its page, without the site's folder. Left out: it has none of its own. */
  page?: string;
}

/** In the order in which editors need them. */
export const groups: Record<RecordKind, FormGroup> = {
  services: {
    ...{ label: 'Services', one: 'Service', icon: 'volunteer_activism', named: 'name', file: '{{name}}' },
    about: 'What a family can use. Search for it first: it may be here already, under another name.',
    page: 'services/{{slug}}/',
  },
  places: {
    ...{ label: 'Places', one: 'Place', icon: 'location_on', named: 'name', file: '{{name}}' },
    about: 'The buildings where services happen.',
    page: 'places/{{slug}}/',
  },
  organisations: {
    ...{ label: 'Organisations', one: 'Organisation', icon: 'domain', named: 'name', file: '{{name}}' },
    about: 'Who provides the services.',
    page: 'organisations/{{slug}}/',
  },
  topics: {
    ...{ label: 'Topics', one: 'Topic', icon: 'category', named: 'name', file: '{{name}}' },
    about: 'What the help is about, and the words that people use for it.',
    page: 'topics/{{slug}}/',
  },
  guides: {
    ...{ label: 'Guides', one: 'Guide', icon: 'menu_book', named: 'title', file: '{{title}}' },
    about: 'Pages of advice.',
    page: 'guides/{{slug}}/',
  },
  areas: {
    ...{ label: 'Areas', one: 'Area', icon: 'map', named: 'name', file: '{{name}}' },
    about: 'County, councils and districts: where a service is offered.',
    page: 'areas/{{slug}}/',
  },
  'levels-of-need': {
    ...{ label: 'Levels of need', one: 'Level of need', icon: 'stairs', named: 'name', file: '{{name}}' },
    about: 'How much help a child needs.',
    page: 'professionals/levels/{{slug}}/',
  },
  outcomes: {
    ...{ label: 'Outcomes', one: 'Outcome', icon: 'flag', named: 'name', file: '{{name}}' },
    about: 'What early help is for, with its figures.',
    page: 'outcomes/{{slug}}/',
  },
  evidence: {
    ...{ label: 'Evidence', one: 'Piece of evidence', icon: 'science', named: 'title', file: '{{title}}' },
    about: 'Studies, reviews and evaluations.',
  },
  comments: {
    ...{ label: 'Comments', one: 'Comment', icon: 'forum', named: 'theme', file: '{{year}}-{{theme}}' },
    about: 'What people said of the offer in a year, and what was done. No names.',
  },
  languages: {
    ...{ label: 'Languages', one: 'Language', icon: 'translate', named: 'name' },
    about: 'What the site says in other languages. The name of a file is the two letters of the language, such as pl.',
  },
  docs: {
    ...{ label: 'Documents', one: 'Document', icon: 'description', named: 'title', file: '{{title}}' },
    about: 'Pages about this project.',
    page: 'docs/{{slug}}/',
  },
};

/** The single files, by what they are called in their list. */
export const fileLabels: Record<FileKind, string> = {
  site: 'The whole site',
  accessibility: 'What is hard to use',
  'level-guide': 'Questions about levels of need',
  objectives: 'Objectives',
  retired: 'Closed or unclear: do not list',
  sources: 'Where facts came from',
  towns: 'Towns and villages',
  'vocabulary/roles': 'Roles',
  'vocabulary/routes': 'Ways in',
  'vocabulary/costs': 'Costs',
  'vocabulary/languages': 'Languages of services',
  'vocabulary/facilities': 'Facilities',
  'vocabulary/place-kinds': 'Kinds of place',
  'vocabulary/organisation-types': 'Types of organisation',
  'vocabulary/area-kinds': 'Kinds of area',
  'vocabulary/phrases': 'Everyday phrases',
  'vocabulary/ages': 'Words for ages',
  'vocabulary/warnings': 'Words that mean danger',
  'vocabulary/glossary': 'Words we use',
  'vocabulary/hard-words': 'Hard words that we need',
  'vocabulary/taxonomies': 'Lists of other directories',
  'vocabulary/taxonomy-terms': 'Terms of other lists',
  'feed-terms': 'What feeds call things',
};
