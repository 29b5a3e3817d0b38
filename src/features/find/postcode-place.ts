/** A postcode as a place, with what is not sure about it. Loaded only when somebody has sent a postcode. */
import { councilShares } from '../../model/rules/postcode.ts';
import { findPostcode, type Found } from '../../model/rules/postcode-lookup.ts';
import type { Postcodes } from '../../ui/postcodes/load.ts';
import * as words from '../../words/find-place.ts';
import * as wholeWords from '../../words/find-postcode.ts';
import type { PlaceAnswer, PostcodePlace, Towns } from './place.ts';

/** Looks postcodes up in what was loaded. */
export const lookIn =
  (postcodes: Postcodes): PostcodePlace =>
  (typed, label, index) =>
    placeOfPostcode(typed, label, index, postcodes);

function placeOfPostcode(typed: string, label: string, index: Towns, { tables, whole }: Postcodes): PlaceAnswer {
  const answer = findPostcode(typed, tables, whole);
  if (!answer || answer.kind === 'unknown') return { problem: words.unknownPostcode(label) };
  const { latitude, longitude, withinMetres, areas } = answer;
  const note = [edgeNote(answer, index), precisionNote(answer, index)].filter((each) => each !== undefined).join(' ');
  return {
    place: {
      label,
      point: { latitude, longitude },
      withinMetres,
      areas,
      ...(note !== '' && { note }),
      isPostcode: true,
    },
  };
}

type Answer = { kind: 'found' | 'outside' } & Found;

function edgeNote({ kind, label, areas, mayBeOutside, by }: Answer, index: Towns): string | undefined {
  if (kind === 'outside')
    return by === 'whole' ? wholeWords.isOutside(label, index.county) : words.outside(label, index.county);
  const councils = councilShares(areas, index.areaTree).map(({ area }) => nameOf(area, index));
  if (councils.length > 1) return words.inCouncils(label, councils);
  return mayBeOutside ? words.someOutside(label, index.county) : undefined;
}

/** Which precision it is: nothing is said where the site knows no postcode whole, for the distances say it then. */
function precisionNote({ kind, label, areas, by, missed }: Answer, index: Towns): string | undefined {
  if (by === 'whole') {
    const [council] = councilShares(areas, index.areaTree);
    return council && wholeWords.inCouncil(label, nameOf(council.area, index));
  }
  // Far away, nobody needs to know more than that.
  if (kind === 'outside' || missed === undefined) return undefined;
  return (missed === 'not-listed' ? wholeWords.notListed : wholeWords.notLoaded)(label);
}

const nameOf = (id: string, index: Towns): string => index.areas.find((area) => area.id === id)?.name ?? id;
