/**
 * The map's ground, from Natural Earth 1:50m (public domain) as `world-atlas` packs it: coasts and borders,
 * simplified to what a map of a page can show. Countries themselves are left out: all land is of one colour.
 */
import { createRequire } from 'node:module';
import { mergeArcs, meshArcs, quantize } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Polygon, Topology } from 'topojson-specification';

/** Steradians; about 320 km², half a square point on a map of a continent. */
const DETAIL = 8e-6;
/** Islands smaller than this, about 400 km², are left out. */
const SMALLEST = 1e-5;
/** Steps across the world: about 1 km. */
const STEPS = 4e4;

/**
 * Borders that one of the neighbours or the United Nations holds to be unsettled, by the names of Natural
 * Earth; a name alone stands for all its borders. They are drawn apart, and the map's note says so.
 */
const UNSETTLED: readonly (readonly string[])[] = [
  ['China', 'India'],
  ['China', 'Pakistan'],
  ['Cyprus', 'N. Cyprus'],
  ['Egypt', 'Sudan'],
  ['India', 'Nepal'],
  ['India', 'Pakistan'],
  ['Israel', 'Lebanon'],
  ['Israel', 'Palestine'],
  ['Israel', 'Syria'],
  ['Jordan', 'Palestine'],
  ['Kosovo'],
  ['Morocco', 'W. Sahara'],
  ['North Korea', 'South Korea'],
  ['Russia', 'Ukraine'],
  ['S. Sudan', 'Sudan'],
  ['Siachen Glacier'],
  ['Somaliland'],
  ['Guyana', 'Venezuela'],
];

type Country = Polygon<{ readonly name: string }>;

export function worldTopology(): Topology {
  const read = createRequire(import.meta.url);
  const source = read('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection<{ readonly name: string }>;
  }>;
  const weighed = presimplify(source, sphericalTriangleArea);
  const simple = simplify(weighed, DETAIL);
  const large = filter(
    simple,
    filterWeight(simple, SMALLEST, (ring) => sphericalRingArea(ring, false)),
  );
  const countries = (large.objects as typeof source.objects).countries;
  const geometries = countries.geometries as Country[];
  const unsettled = (a: GeometryObject, b: GeometryObject): boolean => {
    const names = [nameOf(a), nameOf(b)];
    return UNSETTLED.some((pair) => pair.every((name) => names.includes(name)));
  };
  const objects = {
    land: mergeArcs(large, geometries),
    borders: meshArcs(large, countries, (a, b) => a !== b && !unsettled(a, b)),
    unsettled: meshArcs(large, countries, (a, b) => a !== b && unsettled(a, b)),
  };
  const { transform: _, ...plain } = filter({ ...large, objects } as Topology<typeof objects>, () => true);
  return quantize(plain as Topology<typeof objects>, STEPS);
}

const nameOf = (geometry: GeometryObject): string => (geometry.properties as { name: string }).name;
