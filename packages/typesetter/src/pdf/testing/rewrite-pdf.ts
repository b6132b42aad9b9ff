/** Files with a fault of one's choice: their objects are changed as text, streams inflated, and put together again. */
import { inflateSync } from 'node:zlib';
import { CrossReferences } from '../file-body.ts';

/** An object, its stream inflated, a character for each byte. */
interface Section {
  readonly id: number;
  readonly dictionary: string;
  readonly data: string | undefined;
}

/** @param change of an object from `1 0 obj` to `endobj`, a character for each byte, or of the trailer */
export function rewritePdf(bytes: Uint8Array, change: (source: string) => string): Uint8Array {
  const source = Buffer.from(bytes).toString('latin1');
  const streams = streamsOf(source);
  const trailer = streams.find(({ dictionary }) => dictionary.includes('/Type/XRef'));
  if (trailer === undefined) throw new Error('No cross-reference stream');
  const packs = streams.filter(({ dictionary }) => dictionary.includes('/Type/ObjStm'));
  const objects = [
    ...streams.filter((stream) => stream !== trailer && !packs.includes(stream)),
    ...packs.flatMap(unpack),
    // So that no number is left without an object.
    ...packs.map(({ id }): Section => ({ id, dictionary: 'null', data: undefined })),
  ];

  let out = source.slice(0, source.search(/\d+ 0 obj/));
  const references = new CrossReferences();
  for (const object of objects) {
    references.atOffset(object.id, out.length);
    out += withLength(change(write(object)));
  }
  references.atOffset(trailer.id, out.length);
  const table = Buffer.from(references.data(trailer.id + 1)).toString('latin1');
  const end = withLength(change(write({ ...trailer, data: table })));
  return Buffer.from(`${out}${end}startxref\n${out.length}\n%%EOF\n`, 'latin1');
}

/** The writer's files are made of streams alone. */
function streamsOf(source: string): Section[] {
  const head = /(\d+) 0 obj\n(.*)\nstream\n/g;
  const found: Section[] = [];
  for (let match = head.exec(source); match !== null; match = head.exec(source)) {
    const [, id, dictionary = ''] = match;
    const data = source.slice(
      head.lastIndex,
      head.lastIndex + Number(/\/Length (\d+)/.exec(dictionary)?.[1]),
    );
    head.lastIndex += data.length;
    const deflated = dictionary.includes('/Filter/FlateDecode');
    found.push({
      id: Number(id),
      dictionary: dictionary.replace('/Filter/FlateDecode', ''),
      data: deflated ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data,
    });
  }
  return found;
}

function unpack({ dictionary, data = '' }: Section): Section[] {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
  const heads = data.slice(0, first).trim().split(' ').map(Number);
  const values = data.slice(first).trimEnd().split('\n');
  return values.map((value, index) => ({ id: heads[2 * index] ?? 0, dictionary: value, data: undefined }));
}

function write({ id, dictionary, data }: Section): string {
  const stream = data === undefined ? '' : `\nstream\n${data}\nendstream`;
  return `${id} 0 obj\n${dictionary}${stream}\nendobj\n`;
}

const STREAM = /\nstream\n([\s\S]*)\nendstream/;

function withLength(object: string): string {
  const data = STREAM.exec(object)?.[1];
  return data === undefined ? object : object.replace(/\/Length \d+/, `/Length ${data.length}`);
}
