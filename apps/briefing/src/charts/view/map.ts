/** The places that the meeting and its claims name, as far as their position is recorded. */
import type { Context } from '../../facts/common.ts';
import { compare, enumerate } from '../../facts/names.ts';
import type { RecordOf } from '../../facts/records.ts';
import { figure, words } from './cells.ts';
import type { ChartView, MapDrawing } from './types.ts';

type Place = RecordOf<'place'>;
type Sort = MapDrawing['places'][number]['sort'];
type Located = Place & { readonly coordinates: NonNullable<Place['coordinates']> };

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  meeting: 'place of the meeting',
  point: 'place itself',
  area: 'centre of a region',
};

/** null where fewer than two places have a position. */
export function mapChart(context: Context): ChartView | null {
  const { summit, lookup } = context;
  const named = namedPlaces(context);
  const places = named.filter(({ place }) => place.placeType !== 'country');
  if (places.length < 2) return null;
  const rows = places
    .map(({ place, claims }) => ({ place, claims, sort: sortOf(place, summit.place) }))
    .sort(
      (a, b) =>
        Number(b.sort === 'meeting') - Number(a.sort === 'meeting') ||
        compare(a.place.name.en, b.place.name.en),
    );
  const countries = [...new Set(places.flatMap(({ place }) => (place.country ? [place.country] : [])))]
    .map((id) => lookup.get('place', id))
    .filter(isLocated);
  const names = rows.map(({ place }) => place.name.en);
  return {
    name: 'map',
    anchor: 'figure-map',
    number: '',
    title: 'Places named',
    caption: `${rows.length} places that the meeting and its outcomes name and whose position is recorded. A region stands at its centre; a building at its town.`,
    alt: `Map of ${enumerate(names)}.`,
    note: 'Coasts and borders after Natural Earth, simplified; borders that are not settled are dashed. Nothing in the map takes a position on the status of any territory.',
    cites: [],
    table: {
      columns: [words('Place'), figure('Latitude'), figure('Longitude'), words('Position stands for')],
      rows: rows.map(({ place, claims, sort }) => ({
        head: place.name.en,
        claims: claims.join(' '),
        cells: [
          figure(degrees(place.coordinates.latitude, 'N', 'S')),
          figure(degrees(place.coordinates.longitude, 'E', 'W')),
          words(SORT_WORDS[sort]),
        ],
      })),
    },
    drawing: {
      kind: 'map',
      places: rows.map(({ place, sort }) => ({ name: place.name.en, ...positionOf(place), sort })),
      countries: countries.map((place) => ({ name: place.name.en, ...positionOf(place) })),
    },
  };
}

const positionOf = ({ coordinates: { latitude, longitude } }: Located) => ({ latitude, longitude });

function sortOf({ id, coordinates }: Located, meeting: string): Sort {
  if (id === meeting) return 'meeting';
  return coordinates.precision === 'point' ? 'point' : 'area';
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
}

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
