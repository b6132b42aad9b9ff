import { assembly, takeOutput } from './assembly.ts';

/** A matrix of values for pairs by the classes of what they are of: values[first[a] * columns + second[b]]. */
export interface ClassMatrix {
  readonly firstClass: Uint16Array;
  readonly secondClass: Uint16Array;
  readonly values: Int16Array;
  readonly columns: number;
}

/**
 * The pairs of these glyphs, numbered as they are listed, as a subtable of GPOS (PairPos format 2); undefined where no
 * pair has a value. A side of the matrix has at most `MOST_CLASSES`.
 */
export function classPairs(matrix: ClassMatrix, glyphs: Uint16Array): Uint8Array | undefined {
  const { firstClass, secondClass, values, columns } = matrix;
  const functions = assembly();
  const count = glyphs.length + firstClass.length + secondClass.length + values.length;
  const at = functions.input(2 * count);
  const input = new Uint16Array(functions.memory.buffer, at, count);
  input.set(glyphs);
  input.set(firstClass, glyphs.length);
  input.set(secondClass, glyphs.length + firstClass.length);
  input.set(values, count - values.length);
  const length = functions.classPairs(glyphs.length, firstClass.length, values.length / columns, columns);
  return length === 0 ? undefined : takeOutput(functions, functions.output(2 * count), length);
}

export const MOST_CLASSES = 1024;
