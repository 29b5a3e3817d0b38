import { templateFile } from '../../catalogue/template-file.ts';

export async function GET(): Promise<Response> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Response(Buffer.from(await templateFile()), { headers: { 'Content-Type': type } });
}
