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
