/** A map fitted to its places, with labels that keep clear of each other. Lengths are points. */
import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { Worded } from '../messages/in-words.ts';
import { wrap } from './fit-text.ts';
import { type LegendEntry, legend } from './legend.ts';
import { groundMarks } from './map-ground.ts';
import { LEADING, line, type MarkerShape, marker, middleBaseline, stroke, TEXT, text } from './marks.ts';
import { type Area, around, type LabelPlacer, labelPlacer } from './place-labels.ts';
import { placeText } from './place-text.ts';
import type { ColorToken, Mark, MeasureText, Scene, TextMark } from './scene.ts';
import { sign } from './signs.ts';
import { FAMILY_COLOUR } from './strip.ts';
import type { MapDrawing as View } from './view/types.ts';

type MapDrawing = Worded<View>;

type Place = MapDrawing['places'][number];
type Position = Pick<Place, 'latitude' | 'longitude'>;

const RADIUS = 2.4;
/** At the side of a page a map takes less of its height. */
const NARROW = 260;
const STATUS_RADIUS = 4.2;
const SHAPES: Readonly<Record<Place['sort'], MarkerShape>> = {
  meeting: 'square',
  point: 'disc',
  area: 'ring',
};
/** A map shows at least this much around its middle, degrees. */
const LEAST = 5;
export function drawMap(
  { places, countries, legend: entries }: MapDrawing,
  width: number,
  measure: MeasureText,
): Scene {
  const key = legend(legendOf(entries), width, measure);
  const top = key.height + 3;
  const { projection, height } = fitted([...places, ...countries], width, top);
  const frame: Area = { left: 0, top, right: width, bottom: top + height };
  projection.clipExtent([
    [frame.left, frame.top],
    [frame.right, frame.bottom],
  ]);
  const at = (place: Position) => projection([place.longitude, place.latitude]) ?? [0, 0];

  // On the far side of the earth nothing can be shown; the table has it.
  const shown = places.filter((place) => {
    const [x, y] = at(place);
    return x >= RADIUS && x <= width - RADIUS && y >= top + RADIUS && y <= frame.bottom - RADIUS;
  });
  const placer = labelPlacer({ left: 2, top: top + 2, right: width - 2, bottom: frame.bottom - 2 });
  for (const place of shown) placer.block(around(...at(place), radiusOf(place) + 1.5));
  const labels = shown.flatMap((place) => labelMarks(place, at(place), width, placer, measure));
  const names = countries.flatMap(({ name, ...country }) => countryName(name, at(country), placer, measure));
  return {
    width,
    height: frame.bottom,
    marks: [
      ...key.marks,
      {
        kind: 'rect',
        role: 'ground',
        x: 0.3,
        y: top,
        width: width - 0.6,
        height: height - 0.3,
        fill: 'sea',
        stroke: undefined,
      },
      ...groundMarks(projection),
      {
        kind: 'rect',
        role: 'ground',
        x: 0.3,
        y: top,
        width: width - 0.6,
        height: height - 0.3,
        fill: undefined,
        stroke: stroke('rule', 0.4),
      },
      ...names,
      ...labels,
      ...shown.flatMap((place) => placeMarks(place, ...at(place))),
    ],
  };
}

/** A sign on the colour of its family, where the map tells what became of what; else a mark by the sort of the place. */
function placeMarks({ sort, status }: Place, x: number, y: number): Mark[] {
  if (status === null) return [marker(SHAPES[sort], x, y, RADIUS)];
  const { family, symbol } = status;
  return [
    marker('disc', x, y, STATUS_RADIUS + 0.8, 'paper'),
    marker('disc', x, y, STATUS_RADIUS, FAMILY_COLOUR[family]),
    ...sign(symbol, x, y, STATUS_RADIUS * 1.2, 'onStatus'),
  ];
}

function legendOf(entries: MapDrawing['legend']): LegendEntry[] {
  return entries.map(({ sort, word }) => ({
    words: word,
    sign: (x, y) => [marker(SHAPES[sort], x, y, RADIUS, 'ink', 'sign')],
  }));
}

/** Equal in area, seen from above the middle of the places; as high as they need. */
function fitted(
  places: readonly Position[],
  width: number,
  top: number,
): { projection: GeoProjection; height: number } {
  const points = places.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
  const centroid = geoCentroid({ type: 'MultiPoint', coordinates: points });
  const [longitude, latitude] = centroid.every(Number.isFinite) ? centroid : [0, 0];
  const shown = {
    type: 'MultiPoint' as const,
    coordinates: [...points, ...around4(longitude, latitude)],
  };
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).precision(1);
  const side = Math.min(46, width * 0.12);
  projection.fitWidth(width - 2 * side, shown);
  const [[, north], [, south]] = geoPath(projection).bounds(shown);
  const height = Math.max(width * 0.5, Math.min(south - north + 44, width * (width < NARROW ? 0.66 : 0.85)));
  projection.fitExtent(
    [
      [side, top + 20],
      [width - side, top + height - 20],
    ],
    shown,
  );
  return { projection, height };
}

const around4 = (longitude: number, latitude: number): [number, number][] => [
  [longitude - LEAST, latitude],
  [longitude + LEAST, latitude],
  [longitude, Math.max(-89, latitude - LEAST)],
  [longitude, Math.min(89, latitude + LEAST)],
];

const radiusOf = ({ status }: Place): number => (status === null ? RADIUS : STATUS_RADIUS);

/** Beside the mark if there is room, else farther away, led to it. */
function labelMarks(
  place: Place,
  [x, y]: readonly [number, number],
  width: number,
  placer: LabelPlacer,
  measure: MeasureText,
): Mark[] {
  const { name, status } = place;
  const widest = Math.max(60, width * 0.22);
  const face = status === null ? 'sans' : 'sans-bold';
  const lines: { words: string; face: TextMark['face']; color: ColorToken }[] = wrap(name, widest, measure, {
    face,
  }).map((words) => ({ words, face, color: 'ink' }));
  if (status !== null)
    for (const words of wrap(status.label, widest, measure))
      lines.push({ words, face: 'sans', color: FAMILY_COLOUR[status.family] });
  const room = Math.max(...lines.map(({ words, face: own }) => measure(words, own, TEXT)));
  const height = lines.length * LEADING;
  const candidates: { area: Area; far: boolean }[] = [radiusOf(place) + 2.5, 12, 20, 30, 42].flatMap(
    (gap, i) =>
      DIRECTIONS.map(([dx, dy]) => {
        const left = x + dx * gap + (dx === 0 ? -room / 2 : dx < 0 ? -room : 0);
        const top = y + dy * gap + (dy === 0 ? -height / 2 : dy < 0 ? -height : 0);
        return { area: { left, right: left + room, top, bottom: top + height }, far: i > 0 };
      }),
  );
  const taken = placer.take(candidates.map(({ area }) => area));
  const found = candidates.find(({ area }) => area === taken);
  if (found === undefined) return [];
  const { left, right, top, bottom } = found.area;
  const anchor = left >= x ? 'start' : right <= x ? 'end' : 'middle';
  const tx = anchor === 'start' ? left : anchor === 'end' ? right : (left + right) / 2;
  const words = lines.map(
    ({ words: one, face: own, color }, i): TextMark =>
      text(one, tx, middleBaseline(top + LEADING * (i + 0.5)), { anchor, color, bold: own === 'sans-bold' }),
  );
  if (!found.far) return words;
  const edge = [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))] as const;
  placer.blockLine(x, y, ...edge);
  return [line('leader', [x, y], edge, stroke('ink', 0.4)), ...words];
}

const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.8],
  [0.8, 0.8],
  [-0.8, -0.8],
  [-0.8, 0.8],
];

/** A country is named where its centre is in sight and free. */
function countryName(
  name: string,
  [x, y]: readonly [number, number],
  placer: LabelPlacer,
  measure: MeasureText,
): Mark[] {
  const mark = text(name.toUpperCase(), x, middleBaseline(y), {
    anchor: 'middle',
    color: 'muted',
    bold: true,
  });
  const tries = [0, -14, 14, -28, 28].map((dy) => ({ ...mark, y: mark.y + dy }));
  const found = placeText(tries, placer, measure);
  return found ? [found] : [];
}
