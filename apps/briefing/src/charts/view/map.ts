/** The places that the meeting and its claims name, as far as their position is recorded. */

import type { Context } from '../../facts/common.ts';
import { compare } from '../../facts/names.ts';
import type { RecordOf } from '../../facts/records.ts';
import type { Words } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import { figure, words } from './cells.ts';
import type { ChartView, MapDrawing } from './types.ts';

type Place = RecordOf<'place'>;
type Sort = MapDrawing['places'][number]['sort'];
type Located = Place & { readonly coordinates: NonNullable<Place['coordinates']> };

/** In the order of the legend. */
const SORTS: readonly Sort[] = ['meeting', 'point', 'area'];

/** null where fewer than two places have a position. */
export function mapChart(context: Context): ChartView | null {
  const { summit, lookup } = context;
  const nameOf = (place: Place) => lookup.name(place.name);
  const named = namedPlaces(context);
  const places = named.filter(({ place }) => place.placeType !== 'country');
  if (places.length < 2) return null;
  const rows = places
    .map(({ place, claims }) => ({ place, claims, sort: sortOf(place, summit.place) }))
    .sort(
      (a, b) =>
        Number(b.sort === 'meeting') - Number(a.sort === 'meeting') ||
        compare(nameOf(a.place), nameOf(b.place)),
    );
  const countries = [...new Set(places.flatMap(({ place }) => (place.country ? [place.country] : [])))]
    .map((id) => lookup.get('place', id))
    .filter(isLocated);
  const names = rows.map(({ place }) => nameOf(place));
  return {
    name: 'map',
    anchor: 'figure-map',
    number: '',
    title: message('map-title'),
    caption: message('map-caption', { count: rows.length }),
    alt: message('map-alt', { places: names }),
    note: message('map-note'),
    cites: [],
    table: {
      columns: [
        words(message('map-place')),
        figure(message('map-latitude')),
        figure(message('map-longitude')),
        words(message('map-stands-for')),
      ],
      rows: rows.map(({ place, claims, sort }) => ({
        head: nameOf(place),
        claims: claims.join(' '),
        cells: [figure(latitude(place)), figure(longitude(place)), words(message(`place-${sort}.within`))],
      })),
    },
    drawing: {
      kind: 'map',
      places: rows.map(({ place, sort }) => ({ name: nameOf(place), ...positionOf(place), sort })),
      countries: countries.map((place) => ({ name: nameOf(place), ...positionOf(place) })),
      legend: SORTS.filter((sort) => rows.some((row) => row.sort === sort)).map((sort) => ({
        sort,
        word: message(`place-${sort}`),
      })),
    },
  };
}

const positionOf = ({ coordinates: { latitude, longitude } }: Located) => ({ latitude, longitude });

function sortOf({ id, coordinates }: Located, meeting: string): Sort {
  if (id === meeting) return 'meeting';
  return coordinates.precision === 'point' ? 'point' : 'area';
}

function latitude({ coordinates }: Located): Words {
  const degrees = degreesOf(coordinates.latitude);
  return message(coordinates.latitude < 0 ? 'latitude-south' : 'latitude-north', { degrees });
}

function longitude({ coordinates }: Located): Words {
  const degrees = degreesOf(coordinates.longitude);
  return message(coordinates.longitude < 0 ? 'longitude-west' : 'longitude-east', { degrees });
}

const degreesOf = (value: number): string => Math.abs(value).toFixed(2);

/** Places of the meeting, of the projects that its claims are about, and those that claims name outright. */
function namedPlaces({ summit, claims, lookup }: Context): readonly { place: Located; claims: string[] }[] {
  const found = new Map<string, { place: Located; claims: string[] }>();
  const add = (id: string, claim: string | null): void => {
    const place = locatedPlace(id);
    if (place === null) return;
    const entry = found.get(place.id) ?? { place, claims: [] };
    if (claim !== null && !entry.claims.includes(claim)) entry.claims.push(claim);
    found.set(place.id, entry);
  };
  /** A building is its town on a map; a place without a position is the next larger one that has one. */
  const locatedPlace = (id: string): Located | null => {
    const place = lookup.find('place', id);
    if (place === null) return null;
    if (isLocated(place) && (place.placeType !== 'building' || place.within === undefined)) return place;
    return place.within === undefined ? null : locatedPlace(place.within);
  };
  add(summit.place, null);
  if (summit.venue) add(summit.venue, null);
  for (const claim of claims)
    for (const id of claim.about) add(lookup.find('project', id)?.place ?? id, claim.id);
  return [...found.values()];
}

function isLocated(place: Place): place is Located {
  return place.coordinates !== undefined;
}
