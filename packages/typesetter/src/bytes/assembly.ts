/** The functions of `assembly`, loaded when the first of them is called. */
import { assembly as compiled } from '../generated/assembly.ts';

interface Assembly {
  readonly memory: WebAssembly.Memory;
  /** Makes room for so many bytes; returns where they go. */
  input(length: number): number;
  /** Where the output for so many bytes of input stands. */
  output(length: number): number;
  seal(length: number): void;
}

let loaded: Assembly | undefined;

export function assembly(): Assembly {
  loaded ??= new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(compiled, 'base64')))
    .exports as unknown as Assembly;
  return loaded;
}

/** Writes bytes, or the characters of a text as one byte each, where the functions read them; returns where that is. */
export function giveInput({ memory, input }: Assembly, bytes: Uint8Array | string): number {
  // Making room may replace the buffer, so it is asked for afterwards.
  const at = input(bytes.length);
  if (typeof bytes === 'string') Buffer.from(memory.buffer, at, bytes.length).write(bytes, 'latin1');
  else new Uint8Array(memory.buffer).set(bytes, at);
  return at;
}

export function takeOutput({ memory }: Assembly, at: number, length: number): Uint8Array {
  return new Uint8Array(memory.buffer).slice(at, at + length);
}
