import { catalogue } from '../../catalogue/index.ts';
import { spreadsheet, XLSX_TYPE } from '../../catalogue/spreadsheet.ts';
import { serviceSheets } from '../../features/open-data/sheets.ts';

export async function GET(): Promise<Response> {
  const bytes = await spreadsheet(serviceSheets(await catalogue()));
  return new Response(Buffer.from(bytes), { headers: { 'Content-Type': XLSX_TYPE } });
}
