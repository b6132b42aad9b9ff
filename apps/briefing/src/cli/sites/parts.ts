/**
 * The reports of a site made by several machines, a folder each, and put together by one: with what its pages say of a
 * report, which stands in a file beside them.
 */
import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reportFile } from '../../site/addresses.ts';
import type { SiteReport } from '../../site/context.ts';
import type { NamedReport } from '../../site-pipeline.ts';
import type { Shard } from '../briefings/shards.ts';
import { asFileFault, commandFault } from '../faults.ts';
import { displayName } from '../files/read-files.ts';
import { type Written, write } from './site-work.ts';

const PART = 'summit-site-part.json';

/** What parts must have in common: of other records, or told in another language, they are no parts of one site. */
export interface PartIdentity {
  readonly command: string;
  readonly digest: string;
  readonly lang: string | null;
  readonly epoch: string | null;
}

interface Part {
  readonly identity: PartIdentity;
  readonly shard: Shard;
  readonly reports: readonly {
    readonly file: string;
    readonly pages: number;
    readonly anchors: readonly string[];
  }[];
}

export function writePart(
  folder: string,
  { shard, identity, reports }: { shard: Shard; identity: PartIdentity; reports: readonly SiteReport[] },
): { readonly written: Written } {
  const part: Part = {
    identity,
    shard,
    reports: reports.map(({ file, pages, anchors }) => ({ file, pages, anchors: [...anchors] })),
  };
  return { written: write(folder, [{ path: PART, data: `${JSON.stringify(part)}\n` }]) };
}

/** Copies the files of all reports into a folder. A report that no part has ends the command. */
export function joinParts(
  folders: readonly string[],
  named: readonly NamedReport[],
  { folder, identity }: { readonly folder: string; readonly identity: PartIdentity },
): { readonly reports: readonly SiteReport[]; readonly written: Written } {
  const parts = folders.map((one) => ({ folder: one, ...readPart(one, identity) }));
  const held = new Map(
    parts.flatMap((part) =>
      part.reports.map((report) => [report.file, { from: part.folder, report }] as const),
    ),
  );
  const missing = named.filter(({ file }) => !held.has(file)).map(({ file }) => file);
  if (missing.length > 0) {
    const [first] = parts;
    const there = new Set(parts.map(({ shard }) => shard.number));
    const shards = Array.from({ length: first?.shard.of ?? 0 }, (_, index) => index + 1)
      .filter((number) => !there.has(number))
      .map((number) => `${number}/${first?.shard.of}`);
    throw commandFault(1, 'parts-missing', {
      count: missing.length,
      shards: shards.length > 0 ? shards : missing.slice(0, 3),
    });
  }
  mkdirSync(join(folder, 'reports'), { recursive: true });
  const files = named.flatMap(({ file }) =>
    ['html', 'pdf'].map((format) => ({ file, path: reportFile(file, format) })),
  );
  let bytes = 0;
  for (const { file, path } of files) {
    const from = join(held.get(file)?.from ?? '', path);
    try {
      copyFileSync(from, join(folder, path));
      bytes += statSync(from).size;
    } catch (error) {
      throw asFileFault(displayName(from), error);
    }
  }
  return {
    reports: named.map((one) => {
      const { pages = 0, anchors = [] } = held.get(one.file)?.report ?? {};
      return { ...one, pages, anchors: new Set(anchors) };
    }),
    written: { paths: files.map(({ path }) => path), bytes },
  };
}

function readPart(folder: string, identity: PartIdentity): Part {
  const file = join(folder, PART);
  let part: unknown;
  try {
    part = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw commandFault(1, 'part-unreadable', { folder });
    throw (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? commandFault(2, 'no-part', { folder })
      : asFileFault(displayName(file), error);
  }
  if (!isPart(part)) throw commandFault(1, 'part-unreadable', { folder });
  if (JSON.stringify(part.identity) !== JSON.stringify(identity))
    throw commandFault(1, 'part-of-other', { folder });
  return part;
}

function isPart(value: unknown): value is Part {
  const { shard, reports } = (value ?? {}) as Partial<Part>;
  return (
    Number.isSafeInteger(shard?.number) &&
    Number.isSafeInteger(shard?.of) &&
    Array.isArray(reports) &&
    reports.every(
      ({ file, pages, anchors }) =>
        typeof file === 'string' &&
        Number.isSafeInteger(pages) &&
        Array.isArray(anchors) &&
        anchors.every((anchor) => typeof anchor === 'string'),
    )
  );
}
