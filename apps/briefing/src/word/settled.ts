/** The same document as the same bytes: without the clock and the chance ids that the library writes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that ZIP knows (APPNOTE, 4.4.6). */
const ZIP_DAY = '1980-01-01T00:00:00';

export function settled(file: Uint8Array, date: Date): Uint8Array {
  const parts = unzipSync(file);
  const day = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const ids = new Map<string, string>();
  const numbered = (id: string): string => {
    const known = ids.get(id) ?? `link${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const names = Object.keys(parts).sort();
  return zipSync(
    Object.fromEntries(
      names.map((name) => {
        if (!/\.(xml|rels)$/.test(name)) return [name, parts[name] ?? new Uint8Array()] as const;
        const text = strFromU8(parts[name] ?? new Uint8Array())
          .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}`)
          // Ids of hyperlinks are made by chance; all others are numbers.
          .replaceAll(
            /\b(r:id|Id)="rId([\w-]*[A-Za-z_-][\w-]*)"/g,
            (_, key: string, id: string) => `${key}="${numbered(id)}"`,
          );
        return [name, strToU8(text)] as const;
      }),
    ),
    { mtime: ZIP_DAY, level: 6 },
  );
}
