/** Paths of straight lines and cubic Bézier curves, as drawings, symbols and pages hold them. Y grows downwards. */
export type PathCommand =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** A path scaled about its origin, then moved; lengths are points. */
export function movePath(path: readonly PathCommand[], scale: number, dx: number, dy: number): PathCommand[] {
  const x = (value: number): number => dx + value * scale;
  const y = (value: number): number => dy + value * scale;
  return path.map((command): PathCommand => {
    switch (command[0]) {
      case 'Z':
        return command;
      case 'C':
        return [
          'C',
          x(command[1]),
          y(command[2]),
          x(command[3]),
          y(command[4]),
          x(command[5]),
          y(command[6]),
        ];
      default:
        return [command[0], x(command[1]), y(command[2])];
    }
  });
}

/** Control distance that makes a Bézier curve a quarter of a circle of radius 1. */
const QUARTER = 0.5523;

/** A rectangle from its upper left to its lower right corner, with corners of this radius. */
export function roundedRectangle(
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
): PathCommand[] {
  const rest = radius * (1 - QUARTER);
  return [
    ['M', left + radius, top],
    ['L', right - radius, top],
    ['C', right - rest, top, right, top + rest, right, top + radius],
    ['L', right, bottom - radius],
    ['C', right, bottom - rest, right - rest, bottom, right - radius, bottom],
    ['L', left + radius, bottom],
    ['C', left + rest, bottom, left, bottom - rest, left, bottom - radius],
    ['L', left, top + radius],
    ['C', left, top + rest, left + rest, top, left + radius, top],
    ['Z'],
  ];
}
