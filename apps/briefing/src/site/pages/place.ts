/** The page of a place. */
import { codeLists } from '@summit/data/validate';
import type { RecordOf } from '../../facts/records.ts';
import { otherNames, type PageContext } from '../context.ts';
import { disputeMarks } from '../marks.ts';
import { meaning, small, words } from '../phrases.ts';
import { fact, factSection, said } from '../sections.ts';
import type { Portrait } from '../types.ts';
import { nameFacts, restsOn } from './parts.ts';

export function placePortrait(place: RecordOf<'place'>, context: PageContext): Portrait {
  const { name } = context;
  const { coordinates } = place;
  return {
    title: place.name.en,
    names: otherNames(place.name),
    marks: disputeMarks([place.id], context),
    sections: [
      factSection('facts', 'About', [
        fact('Kind', [words(meaning(codeLists.PlaceType, place.placeType))]),
        ...nameFacts(place.name, place.aliases),
        fact('Lies in', place.within ? name(place.within) : null),
        fact('Country', place.country ? name(place.country) : null),
        fact(
          'Position',
          coordinates
            ? [
                words(
                  `${degrees(coordinates.latitude, 'north', 'south')}, ${degrees(coordinates.longitude, 'east', 'west')}`,
                ),
                small(` (WGS 84) ${codeLists.CoordinatePrecision[coordinates.precision]}`),
              ]
            : null,
        ),
        fact('Note', said(place.note)),
        restsOn(place.evidence, context),
      ]),
    ],
  };
}

/** "55.752° north", the digits as they are recorded. */
function degrees(value: number, above: string, below: string): string {
  return `${Math.abs(value)}° ${value < 0 ? below : above}`;
}
