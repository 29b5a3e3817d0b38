import { displaySheet } from '../features/display/sheet.ts';

export const GET = (): Response => new Response(displaySheet(), { headers: { 'Content-Type': 'text/css' } });
