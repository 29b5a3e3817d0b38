/** Where a service is offered, and in which languages. */
import type { OrukLanguage, OrukService } from '../objects.ts';
import type { UnmappedWords } from './notes.ts';
import { asLine, cutLine } from './text.ts';
import type { FeedWords } from './words.ts';

/** Our areas for those of the feed: by the table, else by name. */
export function areasOf(service: OrukService, source: string, words: FeedWords, unmapped: UnmappedWords): string[] {
  const areas: string[] = [];
  for (const { uri, name, service_area: also } of service.service_areas ?? []) {
    const code = uri?.split(/[/#]/).at(-1);
    const ids = words.meaningOf([uri, code, name, also])?.areas ?? [
      words.named('areas', name) ?? words.named('areas', also),
    ];
    for (const id of ids) if (id !== undefined && !areas.includes(id)) areas.push(id);
    const label = asLine(name ?? also);
    const says = onsCode.test(code ?? '') ? code : (label ?? uri);
    if (ids.every((id) => id === undefined) && says !== undefined)
      unmapped.add('area', says, source, label === says ? undefined : label);
  }
  return areas;
}

const onsCode = /^[EWSNKJ]\d{8}$/;

export interface Languages {
  languages?: string[];
  languageNotes?: string[];
}

export function languagesOf(
  service: OrukService,
  source: string,
  words: FeedWords,
  unmapped: UnmappedWords,
): Languages {
  const ids: string[] = [];
  const notes: string[] = [];
  for (const language of service.languages ?? []) {
    const id = idOf(language, words);
    const label = cutLine(language.name ?? language.code, 160);
    if (id !== undefined) ids.push(id);
    else if (label !== undefined) {
      notes.push(label);
      unmapped.add('language', language.code ?? label, source, label);
    }
    const note = cutLine(language.note, 160);
    if (note !== undefined) notes.push(note);
  }
  const interpreters = cutLine(service.interpretation_services, 160);
  if (interpreters !== undefined) notes.push(interpreters);
  return {
    ...(ids.length > 0 ? { languages: [...new Set(ids)] } : {}),
    ...(notes.length > 0 ? { languageNotes: [...new Set(notes)] } : {}),
  };
}

/** "en", "en-GB", "English". */
function idOf({ code, name }: OrukLanguage, words: FeedWords): string | undefined {
  const short = code?.trim().toLowerCase().split(/[-_]/)[0];
  const meant = words.meaningOf([code, name])?.languages?.[0];
  if (meant !== undefined) return meant;
  return short !== undefined && words.has('vocabulary/languages', short)
    ? short
    : words.named('vocabulary/languages', name);
}
