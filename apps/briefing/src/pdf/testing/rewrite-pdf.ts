/** Files with a fault of one's choice: their objects are changed as text, streams inflated, and put together again. */
import { inflateSync } from 'node:zlib';

interface Section {
  readonly id: number;
  readonly source: string;
}

/** @param change of an object from `1 0 obj` to `endobj`, a character for each byte, or of the trailer */
export function rewritePdf(bytes: Uint8Array, change: (source: string) => string): Uint8Array {
  const source = Buffer.from(bytes).toString('latin1');
  const table = source.lastIndexOf('\nxref\n') + 1;
  const entries = [...source.slice(table).matchAll(/^(\d{10}) \d{5} ([fn]) $/gm)];
  const starts = entries.flatMap(([, offset, kind], id) =>
    kind === 'n' ? [{ id, at: Number(offset) }] : [],
  );
  const inOrder = [...starts].sort((a, b) => a.at - b.at);
  const sections = inOrder.map(
    ({ id, at }, index): Section => ({ id, source: source.slice(at, inOrder[index + 1]?.at ?? table) }),
  );

  let out = source.slice(0, inOrder[0]?.at);
  const offsets = new Map<number, number>();
  for (const { id, source: object } of sections) {
    offsets.set(id, out.length);
    out += withLength(change(inflated(object)));
  }
  const rows = entries.map((_, id) => {
    const offset = offsets.get(id);
    return `${String(offset ?? 0).padStart(10, '0')} ${offset === undefined ? '65535 f' : '00000 n'} \n`;
  });
  const trailer = change(source.slice(source.indexOf('trailer', table), source.indexOf('startxref', table)));
  const end = `xref\n0 ${entries.length}\n${rows.join('')}${trailer}startxref\n${out.length}\n%%EOF\n`;
  return Buffer.from(out + end, 'latin1');
}

const STREAM = /\nstream\n([\s\S]*)\nendstream/;

function inflated(object: string): string {
  const data = STREAM.exec(object)?.[1];
  if (data === undefined || !object.includes('/Filter /FlateDecode')) return object;
  const plain = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  return object.replace(STREAM, () => `\nstream\n${plain}\nendstream`).replace('/Filter /FlateDecode\n', '');
}

function withLength(object: string): string {
  const data = STREAM.exec(object)?.[1];
  return data === undefined ? object : object.replace(/\/Length \d+/, `/Length ${data.length}`);
}
