/** The ground of a map: land and borders, in a projection. */
import { type GeoProjection, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { world } from '../generated/world.ts';
import { stroke } from './marks.ts';
import { recordPath } from './record-path.ts';
import type { Mark, PathCommand } from './scene.ts';

/** Points nearer than this to the one before are not drawn. */
const FINEST = 4;

type GroundName = 'land' | 'borders' | 'unsettled';
const unpacked = new Map<GroundName, ReturnType<typeof feature>>();

/** Parsed when the first map is drawn, and kept for the next. */
function ground(name: GroundName): ReturnType<typeof feature> {
  if (unpacked.size === 0) {
    const topology = JSON.parse(world()) as Topology;
    for (const one of ['land', 'borders', 'unsettled'] as const)
      unpacked.set(one, feature(topology, topology.objects[one] as GeometryObject));
  }
  return unpacked.get(name) ?? { type: 'FeatureCollection', features: [] };
}

/** Land in one shade; borders as thin lines, dashed where unsettled. */
export function groundMarks(projection: GeoProjection): Mark[] {
  const pathOf = (name: GroundName): readonly PathCommand[] => {
    const context = recordPath();
    geoPath(projection, context)(ground(name));
    return thinned(context.commands);
  };
  return [
    { kind: 'path', role: 'ground', path: pathOf('land'), fill: 'paper', stroke: stroke('rule', 0.5) },
    { kind: 'path', role: 'ground', path: pathOf('borders'), fill: undefined, stroke: stroke('rule', 0.5) },
    {
      kind: 'path',
      role: 'ground',
      path: pathOf('unsettled'),
      fill: undefined,
      stroke: stroke('rule', 0.5, [1.2, 1.2]),
    },
  ];
}

/** Without points that make no difference at this size, nor rings of which nothing is left. */
function thinned(commands: readonly PathCommand[]): readonly PathCommand[] {
  const rings: PathCommand[][] = [];
  let [lastX, lastY] = [0, 0];
  commands.forEach((command, i) => {
    const [type, x = 0, y = 0] = command;
    if (type === 'M') rings.push([]);
    const next = commands[i + 1]?.[0];
    const ends = next !== 'L';
    if (type === 'L' && !ends && Math.hypot(x - lastX, y - lastY) < FINEST) return;
    if (type !== 'Z') [lastX, lastY] = [x, y];
    rings.at(-1)?.push(command);
  });
  return rings.filter((ring) => ring.length > 4 || ring.at(-1)?.[0] !== 'Z').flat();
}
