/** A file of a tar archive. */
export interface ArchivedFile {
  readonly path: string;
  readonly data: Uint8Array;
}

const BLOCK = 512;

/** The regular files of a tar archive (POSIX ustar and pax), as npm and git write them. */
export function readTar(archive: Uint8Array): ArchivedFile[] {
  const files: ArchivedFile[] = [];
  let longPath: string | null = null;
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    const name = field(header, 0, 100);
    if (name === '') break;
    const size = Number.parseInt(field(header, 124, 12).trim() || '0', 8);
    const data = archive.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'x') longPath = /^\d+ path=(.*)$/m.exec(text(data))?.[1] ?? null;
    if (type !== '0' && type !== '\0') continue;
    const prefix = field(header, 345, 155);
    files.push({ path: longPath ?? (prefix ? `${prefix}/${name}` : name), data });
    longPath = null;
  }
  return files;
}

function field(header: Uint8Array, from: number, length: number): string {
  return text(header.subarray(from, from + length)).replace(/\0[\s\S]*$/, '');
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
