/**
 * The reports of a site made by several machines, a folder each, and put together by one: with what its pages say of a
 * report, which stands in a file beside them.
 */
import { copyFileSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { reportFile } from '../../site/addresses.ts';
import type { SiteReport } from '../../site/context.ts';
import type { NamedReport } from '../../site-pipeline.ts';
import { MOST_SHARDS, type Shard } from '../briefings/shards.ts';
import { asFileFault, commandFault, FileFault } from '../faults.ts';
import { displayName, readText } from '../files/read-files.ts';
import { say } from '../words.ts';
import { type Written, write } from './site-work.ts';

const PART = 'summit-site-part.json';

/** Of what is missing; more than these nobody reads. */
const MOST_NAMED = 12;

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

/**
 * Copies the files of all reports into a folder. A report that no part has ends the command. Parts come from other
 * machines: what stands in them is looked at first, and a link in the place of a report is not followed, since it could
 * lead to what was never meant to be published.
 */
export async function joinParts(
  folders: readonly string[],
  named: readonly NamedReport[],
  { folder, identity }: { readonly folder: string; readonly identity: PartIdentity },
): Promise<{ readonly reports: readonly SiteReport[]; readonly written: Written }> {
  const parts = await Promise.all(
    folders.map(async (one) => ({ folder: one, ...(await readPart(one, identity)) })),
  );
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
      shards: (shards.length > 0 ? shards : missing).slice(0, MOST_NAMED),
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
      const info = lstatSync(from);
      if (!info.isFile()) throw new FileFault(displayName(from), say('no-plain-file'));
      copyFileSync(from, join(folder, path));
      bytes += info.size;
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

async function readPart(folder: string, identity: PartIdentity): Promise<Part> {
  const file = join(folder, PART);
  try {
    if (!lstatSync(file).isFile()) throw new FileFault(displayName(file), say('no-plain-file'));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? commandFault(2, 'no-part', { folder })
      : asFileFault(displayName(file), error);
  }
  const part = parsed((await readText(file)).text);
  if (!isPart(part)) throw commandFault(1, 'part-unreadable', { folder });
  const names = ['command', 'digest', 'lang', 'epoch'] as const;
  if (names.some((name) => part.identity[name] !== identity[name]))
    throw commandFault(1, 'part-of-other', { folder });
  return part;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isPart(value: unknown): value is Part {
  if (!isObject(value)) return false;
  const { identity, shard, reports } = value;
  return (
    isObject(identity) &&
    isObject(shard) &&
    isCount(shard['number']) &&
    isCount(shard['of']) &&
    shard['number'] <= shard['of'] &&
    shard['of'] <= MOST_SHARDS &&
    Array.isArray(reports) &&
    reports.every(isReport)
  );
}

function isReport(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['file'] === 'string' &&
    isCount(value['pages']) &&
    Array.isArray(value['anchors']) &&
    value['anchors'].every((anchor) => typeof anchor === 'string')
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** One or more. */
function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
