/** A drawing context for d3-shape and d3-geo that records commands instead of drawing. */
import type { PathCommand } from './scene.ts';

/** The part of CanvasRenderingContext2D that lines and areas of straight and curved pieces use. */
export interface RecordingContext {
  readonly commands: readonly PathCommand[];
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  closePath(): void;
  arc(): void;
}

export function recordPath(): RecordingContext {
  const commands: PathCommand[] = [];
  return {
    commands,
    beginPath: () => {},
    moveTo: (x, y) => commands.push(['M', x, y]),
    lineTo: (x, y) => commands.push(['L', x, y]),
    bezierCurveTo: (x1, y1, x2, y2, x, y) => commands.push(['C', x1, y1, x2, y2, x, y]),
    closePath: () => commands.push(['Z']),
    arc: () => {
      throw new Error('Points are drawn as marks, not as arcs');
    },
  };
}
