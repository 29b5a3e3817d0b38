/** services.xlsx: one row a service first, then a sheet for each thing of which a service has several. */
import type { Sheet } from '../../catalogue/spreadsheet.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import type { PublicService } from '../../catalogue/views/public.ts';
import type { Opening } from '../../model/opening.ts';
import { weekdays } from '../../model/rules/formats.ts';
import { absolute } from '../../site/paths.ts';
import { about, sheetMeanings, type SheetName } from '../../words/open-data-sheets.ts';
import { columns, SEPARATOR } from './columns.ts';
import { fileHead, namesOf, publicServices } from './files.ts';

type Cell = string | number | boolean | null;
type Row<S extends SheetName> = Record<keyof (typeof sheetMeanings)[S], Cell | undefined>;

/** The widest that a column of short words gets, in letters. */
const WIDEST = 40;

export function serviceSheets(catalogue: Catalogue): Sheet[] {
  const services = publicServices(catalogue);
  const names = namesOf(catalogue);
  const kinds = new Map(catalogue.areas.map(({ id, data }) => [id, data.kind]));
  const main = services.map((service) =>
    columns.map(({ value, isNumber }): Cell => {
      const text = value(service, names);
      return text === '' ? null : isNumber ? Number(text) : text;
    }),
  );
  return [
    look('services', [columns.map(({ name }) => name), ...main]),
    table('ways in', services.flatMap(waysIn)),
    table('sessions', services.flatMap(sessions)),
    table('places', catalogue.places.map(place)),
    table(
      'organisations',
      catalogue.organisations.map(({ id, data, services: own }) => ({
        ...{ id, name: data.name, type: data.type, website: data.website, services: own.length },
        page: absolute(`/organisations/${id}/`),
      })),
    ),
    table(
      'topics',
      services.flatMap(({ id, name, topics }) =>
        topics.map((topic, at) => ({ service: id, name, topic, 'topic name': names.topic(topic), main: at === 0 })),
      ),
    ),
    table(
      'areas',
      services.flatMap(({ id, name, areas }) =>
        areas.map((area) => ({
          ...{ service: id, name, area, 'area name': names.area(area), kind: kinds.get(area) },
        })),
      ),
    ),
    table(
      'sources',
      services.flatMap(({ id, name, sources }) =>
        (sources ?? []).map(({ url, date }) => ({ service: id, name, url, date })),
      ),
    ),
    aboutSheet(catalogue),
  ];
}

/** The first entry of a list is 1, as people count. */
const waysIn = ({ id, name, access }: PublicService): Row<'ways in'>[] =>
  (access ?? []).map(({ for: side, who, route, value, detail, hours, needs, next }, at) => ({
    ...{ service: id, name, number: at + 1, for: side, roles: who?.join(SEPARATOR), route, value, detail, hours },
    ...{ needs: needs?.join(SEPARATOR), next },
  }));

/** The service's own times first, then those of each place; a row a day, or one row where there are only words. */
function sessions({ id, name, opening, hours, sessions: own = [] }: PublicService): Row<'sessions'>[] {
  const all = [
    ...(opening || hours ? [{ place: undefined, opening, hours, note: undefined }] : []),
    ...own.map(({ place: at, ...times }) => ({ ...times, place: at })),
  ];
  return all.flatMap(({ place: at, opening: times, hours: words, note }) =>
    (times ? times.flatMap(byDay) : [undefined]).map((time) => ({
      ...{ service: id, name, place: at?.id, 'place name': at?.name, town: at?.town, postcode: at?.postcode },
      ...{ day: time?.day, opens: time?.opens, closes: time?.closes },
      ...{ 'term time only': time?.termTimeOnly, 'not on bank holidays': time?.exceptBankHolidays },
      'in words': words,
      note: [time?.note, note].filter(Boolean).join(' ') || undefined,
    })),
  );
}

const byDay = (time: Opening) => (time.days ?? weekdays).map((day) => ({ ...time, day }));

function place({ id, data, services }: Catalogue['places'][number]): Row<'places'> {
  const { name, address, town, postcode, latitude, longitude, coordinatesFrom, area, kind, phone, hours } = data;
  return {
    ...{ id, name, address, town, postcode, latitude, longitude, 'point is': coordinatesFrom, area, kind, phone },
    ...{ 'in words': hours, facilities: data.facilities?.join(SEPARATOR), services: services.length },
    page: absolute(`/places/${id}/`),
  };
}

function aboutSheet(catalogue: Catalogue): Sheet {
  const { title, website, licence, attribution, note, made } = fileHead(catalogue, about.title);
  const lines = [
    ...[title, `${about.made} ${made}`, website, `${about.licence} ${licence.name}, ${licence.url}`],
    ...[...attribution, note, about.empty],
  ];
  const rows = [
    ...columns.map(({ name, means }) => ['services', name, means]),
    ...Object.entries(sheetMeanings).flatMap(([sheet, of]) =>
      Object.entries(of).map(([column, means]) => [sheet, column, means]),
    ),
  ];
  const cells = [[...about.headings], ...rows, ...lines.map((line) => [about.file, '', line])];
  return { sheet: about.sheet, cells, widths: [18, 30, 100] };
}

function table<S extends SheetName>(sheet: S, rows: readonly Row<S>[]): Sheet {
  const headings = Object.keys(sheetMeanings[sheet]) as (keyof Row<S> & string)[];
  return look(sheet, [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))]);
}

/** Columns are as wide as what stands in them, within reason. */
function look(sheet: string, cells: Sheet['cells']): Sheet {
  const widths = (cells[0] ?? []).map((_, at) =>
    Math.min(WIDEST, 2 + Math.max(...cells.map((row) => String(row[at] ?? '').length))),
  );
  return { sheet, cells, widths };
}
