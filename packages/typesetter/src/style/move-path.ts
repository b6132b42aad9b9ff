import type { SymbolCommand } from './symbols.ts';

/** A path scaled about its origin, then moved. */
export function movePath(
  path: readonly SymbolCommand[],
  scale: number,
  dx: number,
  dy: number,
): SymbolCommand[] {
  const x = (value: number): number => dx + value * scale;
  const y = (value: number): number => dy + value * scale;
  return path.map((command): SymbolCommand => {
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
