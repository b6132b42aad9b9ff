/** The places of the meeting and of its outcomes, as far as their position is recorded. */

import { STATUS_FAMILIES } from '@summit/data/validate';
import { pillOfStatus } from '../../facts/codes.ts';
import { byStatus } from '../../facts/commitments.ts';
import type { Context } from '../../facts/common.ts';
import type { Lookup, RecordOf } from '../../facts/records.ts';
import { type Tracked, trackedCommitments } from '../../facts/tracked.ts';
import type { PillView } from '../../facts/types.ts';
import type { Message } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import { words } from './cells.ts';
import { chartView } from './chart-view.ts';
import type { ChartView, MapDrawing } from './types.ts';

type Place = RecordOf<'place'>;
type Located = Place & { readonly coordinates: NonNullable<Place['coordinates']> };

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
    title: message('outcome-map-title', { counts: familiesCounted(outcomes) }),
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

/** "1 in progress, 2 in trouble" */
function familiesCounted(outcomes: readonly { readonly pill: PillView }[]): readonly Message[] {
  return STATUS_FAMILIES.flatMap((family) => {
    const count = outcomes.filter(({ pill }) => pill.family === family).length;
    return count > 0 ? [message('strip-count', { count, family: message(`family-${family}`) })] : [];
  });
}

const positionOf = ({ coordinates: { latitude, longitude } }: Located) => ({ latitude, longitude });

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
