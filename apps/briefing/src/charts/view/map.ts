/** The places that the meeting and its claims name, as far as their position is recorded. */

import { pillOfStatus } from '../../facts/codes.ts';
import { byStatus } from '../../facts/commitments.ts';
import type { Context } from '../../facts/common.ts';
import { compare } from '../../facts/names.ts';
import type { Lookup, RecordOf } from '../../facts/records.ts';
import { type Tracked, trackedCommitments } from '../../facts/tracked.ts';
import type { Words } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import { figure, words } from './cells.ts';
import { chartView } from './chart-view.ts';
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
    .map(({ place, claims }) => ({ place, claims, sort: sortOf(place, summit.places) }))
    .sort(
      (a, b) =>
        Number(b.sort === 'meeting') - Number(a.sort === 'meeting') ||
        compare(nameOf(a.place), nameOf(b.place)),
    );
  const names = rows.map(({ place }) => nameOf(place));
  return chartView('map', {
    title: message('map-title'),
    caption: message('map-caption', { count: rows.length }),
    alt: message('map-alt', { places: names }),
    note: message('map-note'),
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
      places: rows.map(({ place, sort }) => ({
        name: nameOf(place),
        ...positionOf(place),
        sort,
        status: null,
      })),
      countries: countriesOf(places, lookup),
      legend: SORTS.filter((sort) => rows.some((row) => row.sort === sort)).map((sort) => ({
        sort,
        word: message(`place-${sort}`),
      })),
    },
  });
}

/** What became of the outcomes at their places; null where fewer than two of them have one with a position. */
export function outcomeMap(context: Context): ChartView | null {
  const { summit, lookup } = context;
  const found = new Map<string, { place: Located; tracked: Tracked[] }>();
  for (const one of trackedCommitments(context)) {
    const { project } = one.commitment;
    const at = project === undefined ? undefined : lookup.get('project', project).place;
    const place = at === undefined ? null : located(at, lookup);
    if (place === null || place.placeType === 'country') continue;
    const entry = found.get(place.id) ?? { place, tracked: [] };
    entry.tracked.push(one);
    found.set(place.id, entry);
  }
  if (found.size < 2) return null;
  const outcomes = [...found.values()].map(({ place, tracked }) => {
    // Where several outcomes share a place, it shows the one that wants attention most.
    const [first] = [...tracked].sort(byStatus) as [Tracked, ...Tracked[]];
    const title = first.commitment.title;
    const pill = pillOfStatus(first.report.status);
    const since = first.report.since;
    const label = since === null ? pill.word : message('outcome-since', { status: pill.word, date: since });
    return { place, title, pill, label, claims: tracked.flatMap(({ commitment }) => commitment.claims) };
  });
  const meeting = summit.places.flatMap((id) => {
    const place = located(id, lookup);
    return place && !found.has(place.id) ? [place] : [];
  });
  const nameOf = (place: Place) => lookup.name(place.name);
  return chartView('outcome-map', {
    title: message('outcome-map-title'),
    caption: message('outcome-map-caption', { day: context.asOf }),
    alt: message('outcome-map-alt', {
      outcomes: outcomes.map(({ place, title, label }) =>
        message('outcome-at-place', { title, place: nameOf(place), status: label }),
      ),
    }),
    note: message('outcome-map-note'),
    table: {
      columns: [
        words(message('map-place')),
        words(message('column-commitment')),
        words(message('column-status')),
      ],
      rows: outcomes.map(({ place, title, label, claims }) => ({
        head: nameOf(place),
        claims: claims.join(' '),
        cells: [words(title), words(label)],
      })),
    },
    drawing: {
      kind: 'map',
      places: [
        ...meeting.map((place) => ({
          name: nameOf(place),
          ...positionOf(place),
          sort: 'meeting' as const,
          status: null,
        })),
        ...outcomes.map(({ place, title, pill, label }) => ({
          name: title,
          ...positionOf(place),
          sort: 'point' as const,
          status: { family: pill.family, symbol: pill.symbol, label },
        })),
      ],
      countries: countriesOf([...found.values()], lookup),
      legend: [],
    },
  });
}

/** Those that the places lie in, each once. */
function countriesOf(places: readonly { readonly place: Place }[], lookup: Lookup): MapDrawing['countries'] {
  return [...new Set(places.flatMap(({ place }) => place.country ?? []))]
    .map((id) => lookup.get('place', id))
    .filter(isLocated)
    .map((place) => ({ name: lookup.name(place.name), ...positionOf(place) }));
}

const positionOf = ({ coordinates: { latitude, longitude } }: Located) => ({ latitude, longitude });

function sortOf({ id, coordinates }: Located, meeting: readonly string[]): Sort {
  if (meeting.includes(id)) return 'meeting';
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
    const place = located(id, lookup);
    if (place === null) return;
    const entry = found.get(place.id) ?? { place, claims: [] };
    if (claim !== null && !entry.claims.includes(claim)) entry.claims.push(claim);
    found.set(place.id, entry);
  };
  for (const place of summit.places) add(place, null);
  if (summit.venue) add(summit.venue, null);
  for (const claim of claims)
    for (const id of claim.about) add(lookup.find('project', id)?.place ?? id, claim.id);
  return [...found.values()];
}

function isLocated(place: Place): place is Located {
  return place.coordinates !== undefined;
}

/** A building is its town on a map; a place without a position is the next larger one that has one. */
function located(id: string, lookup: Lookup): Located | null {
  const place = lookup.find('place', id);
  if (place === null) return null;
  if (isLocated(place) && (place.placeType !== 'building' || place.within === undefined)) return place;
  return place.within === undefined ? null : located(place.within, lookup);
}
