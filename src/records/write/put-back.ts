/** Content as it was before a program that was killed while it changed it: for whoever reads it next. */
import { join } from 'node:path';
import { putBackFolder } from './replace-folder.ts';
import { putBackCutOff } from './write-all.ts';

/** Made by an import in one go, and as a whole: a folder of a file an outcode. */
export const countryPostcodes = (content: string): string => join(content, 'geography', 'postcodes');

/** @returns what to tell, where something was put back */
export async function putBackContent(content: string): Promise<string | undefined> {
  putBackFolder(countryPostcodes(content));
  const count = await putBackCutOff(content);
  if (count === 0) return undefined;
  return `A change of the content was cut off. ${count === 1 ? '1 file was' : `${count} files were`} put back as before.`;
}
