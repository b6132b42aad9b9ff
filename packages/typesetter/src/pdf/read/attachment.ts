/**
 * Reads an embedded file (ISO 32000-1, 7.11.4) back from a PDF. The file may come from anywhere: whatever is wrong
 * with it becomes a fault, in bounded time and memory.
 */
import { identifierOf, NO_IDENTIFIER, writeIdentifier } from '../identifier.ts';
import { type Dictionary, Reference, type Value } from './lexer.ts';
import { damaged, LIMITS, Malformed, type PdfReadFault, tooMuch } from './malformed.ts';
import { murmurHash } from './murmur-hash.ts';
import { isText, ObjectReader } from './objects.ts';

export type { PdfReadFault } from './malformed.ts';

export type AttachmentResult =
  | { readonly type: 'fault'; readonly fault: PdfReadFault }
  /** The PDF is sound, and holds no file of that name. */
  | { readonly type: 'absent' }
  | {
      readonly type: 'found';
      readonly data: Uint8Array;
      /**
       * Whether the file identifier is the digest of the file, as `writePdf` makes it: then neither pages nor
       * anything else were changed since. It protects against accidents and honest editors, not against forgers.
       */
      readonly asWritten: boolean;
    };

/**
 * The file of this name that a PDF carries (ISO 32000-1, 7.11.4), whoever wrote the PDF. Never throws: what is wrong comes
 * back as a fault.
 */
export function readAttachment(bytes: Uint8Array, name: string): AttachmentResult {
  try {
    const reader = new ObjectReader(bytes);
    const specification = findFile(reader, name);
    if (!specification) return { type: 'absent' };
    const entry = reader.get(specification, 'EF');
    const data = entry instanceof Map ? reader.stream((entry as Dictionary).get('F')) : undefined;
    if (!data) throw damaged('no-content', null, name);
    return { type: 'found', data, asWritten: hasOwnDigest(reader, bytes) };
  } catch (error) {
    if (error instanceof Malformed) return { type: 'fault', fault: error.fault };
    throw error;
  }
}

/** Walks the name tree (7.9.6) of embedded files. */
function findFile(reader: ObjectReader, name: string): Value {
  const root = reader.get(reader.trailer.get('Root'));
  if (!(root instanceof Map)) throw damaged('no-catalog');
  const ahead: Value[] = [reader.get(root, 'Names', 'EmbeddedFiles')];
  let entries = 0;
  const listOf = (node: Value, key: string): readonly Value[] => {
    const value = reader.get(node, key);
    const list = Array.isArray(value) ? (value as readonly Value[]) : [];
    // Counted before they are looked at: nodes may be shared, and lists in them long.
    entries += 1 + list.length;
    if (entries > LIMITS.entriesOfFiles) throw tooMuch('entriesOfFiles');
    return list;
  };
  while (ahead.length > 0) {
    const node = reader.resolve(ahead.pop());
    const names = listOf(node, 'Names');
    for (let index = 0; index + 1 < names.length; index += 2)
      if (isText(reader.resolve(names[index]), name)) return reader.resolve(names[index + 1]);
    for (const kid of listOf(node, 'Kids')) if (kid instanceof Reference) ahead.push(kid);
  }
  return null;
}

function hasOwnDigest(reader: ObjectReader, bytes: Uint8Array): boolean {
  const identifiers = reader.get(reader.trailer.get('ID'));
  const [first] = Array.isArray(identifiers) ? (identifiers as readonly Value[]) : [];
  const told = first === undefined ? undefined : reader.resolve(first);
  if (typeof told !== 'object' || told === null || !('latin' in told)) return false;
  const identifier = Buffer.from(told.latin, 'latin1');
  const unnamed = bytes.slice();
  const end = unnamed.subarray(reader.tableOffset);
  if (writeIdentifier(end, identifier, NO_IDENTIFIER) !== 2) return false;
  return identifier.equals(identifierOf(unnamed)) || identifier.equals(murmurHash(unnamed));
}
