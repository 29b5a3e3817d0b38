/** The whole configuration of the forms, from the schemas, the vocabularies and what the site says of itself. Pure. */
import type { RecordKind } from '../model/fields.ts';
import { fileKinds, folderKinds, type FileKind } from '../model/kinds.ts';
import type { Vocabularies } from '../model/vocabulary.ts';
import { cmsEntry } from '../model/rules/form-address.ts';
import { backendOf, gitHubOf, type BackendSettings } from './backend.ts';
import { fieldsOf, markdownWidget, type FormField } from './fields.ts';
import { BODY, FILE_BEFORE, formatName, isMarkdown, PIN, PIN_BEFORE, type Kind } from './format.ts';
import { kindSchema } from './kind-schema.ts';
import { fileLabels, groups } from './kinds.ts';

export interface ConfigSource extends BackendSettings {
  name: string;
  words: Vocabularies;
  /** The content folder within the repository: `content`. */
  folder: string;
  /** The front page's whole address. */
  home: string;
  /** A picture of the site, within it. */
  logo: string;
  /** Where the map begins: the middle of the county. */
  centre?: [longitude: number, latitude: number];
}

const idSentence =
  'Write small letters, digits and single hyphens. It is the end of the web address, and stays for good.';

export function formConfig(source: ConfigSource) {
  return {
    load_config_file: false,
    ...backendOf(source),
    site_url: source.home,
    display_url: source.home,
    app_title: source.name,
    logo: { src: source.logo },
    // Nobody uploads anything: the folder is only named because the program wants one. It would save a picture straight to
    // the main branch, which github-fetch.ts does not let it.
    media_folder: `${source.folder}/pictures`,
    public_folder: '/pictures',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-', maxlength: 80, lowercase: true },
    output: { omit_empty_optional_fields: true },
    editor: { preview: true },
    collections: [
      ...(Object.keys(groups) as RecordKind[]).map((kind) => collectionOf(kind, source)),
      filesOf('settings', 'Settings', 'settings', source),
      filesOf('vocabulary', 'Lists of words', 'list', source),
    ],
  };
}

export type FormConfig = ReturnType<typeof formConfig>;

function collectionOf(kind: RecordKind, source: ConfigSource) {
  const { label, one, icon, about, named, file, page } = groups[kind];
  const { folder, extension } = folderKinds[kind];
  return {
    ...{ name: kind, label, label_singular: one, icon, description: about },
    ...{ folder: `${source.folder}/${folder}`, extension: extension.slice(1), format: formatName(kind) },
    identifier_field: named,
    slug: {
      ...(file ? { template: file } : {}),
      ...{ editable: ['create'], pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', idSentence], hint: idSentence },
    },
    summary: `{{${named}}}`,
    sortable_fields: [named],
    create: true,
    // A page's address is for good: what closes says so, and is not taken away.
    delete: false,
    ...nobodyPublishes(source),
    aliases_field: false,
    ...(page ? { preview_path: page } : {}),
    ...(kind === 'services' ? serviceViews : {}),
    fields: formFields(kind, source),
  };
}

/** No button merges a pull request: whoever reads it does so, on GitHub. */
const nobodyPublishes = ({ repository }: ConfigSource) => (gitHubOf(repository) ? { publish: false } : {});

const serviceViews = {
  view_filters: ['active', 'unconfirmed', 'paused', 'closed'].map((status) => ({
    label: { active: 'Running', unconfirmed: 'Not confirmed yet', paused: 'Paused', closed: 'Closed' }[status]!,
    field: 'status',
    pattern: `^${status}$`,
  })),
  view_groups: [{ label: 'Confidence', field: 'assurance.confidence' }],
};

function filesOf(name: 'settings' | 'vocabulary', label: string, icon: string, source: ConfigSource) {
  const kinds = (Object.keys(fileKinds) as FileKind[]).filter((kind) => cmsEntry(kind).collection === name);
  return {
    ...{ name, label, icon, ...nobodyPublishes(source) },
    files: kinds.map((kind) => ({
      name: cmsEntry(kind).entry,
      label: fileLabels[kind],
      file: `${source.folder}/${fileKinds[kind].file}`,
      format: formatName(kind),
      fields: formFields(kind, source),
    })),
  };
}

/** The schema's fields, the text below them, and what the form keeps unseen. */
function formFields(kind: Kind, { words, centre, repository }: ConfigSource): FormField[] {
  const fields = fieldsOf(kindSchema(kind), words);
  const after = fields.findIndex(({ name }) => name === 'longitude') + 1;
  const body: FormField = { ...bodyWidget, name: BODY, label: 'Description', required: false };
  const hidden = (name: string): FormField => ({ name, widget: 'hidden' });
  // The map's pictures come from another host: never where the forms are for this computer only.
  if (kind === 'places' && gitHubOf(repository)) fields.splice(after, 0, mapField(centre), hidden(PIN_BEFORE));
  return [...fields, ...(isMarkdown(kind) ? [body] : []), hidden(FILE_BEFORE)];
}

const bodyWidget = {
  ...(markdownWidget() as FormField),
  hint: 'Short sentences, to “you”. A blank line between paragraphs; a line that begins with ## is a heading.',
};

const mapField = (centre?: [number, number]): FormField => ({
  ...{ name: PIN, label: 'On the map', widget: 'map', required: false, decimals: 5, preview: false },
  ...(centre ? { center: centre, zoom: 9 } : {}),
  hint: 'Press on the map to set or move the pin, or write the two numbers above. Its pictures come from OpenStreetMap. Its search is switched off: nothing that you type is sent away.',
});
