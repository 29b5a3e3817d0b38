/** `/data/authorities.json`, on the start page of a country alone: whose help is whose, read when somebody asks. */
import { wholeCountry } from '../../site/country.ts';

export const getStaticPaths = async () => ((await wholeCountry()) ? [{ params: { country: 'authorities' } }] : []);

export async function GET(): Promise<Response> {
  return Response.json((await wholeCountry())!.index);
}
