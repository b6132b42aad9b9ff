/** A site, or the reports of a part of it, made on all cores in a fresh folder. */
import type { Dataset } from '@summit/data/validate';
import { type BriefingDiagnostic, diagnoseDocument } from '../../diagnostics.ts';
import type { SiteReport } from '../../site/context.ts';
import type { SiteWork } from '../../site-pipeline.ts';
import { openAssets } from '../assets.ts';
import { inShard, type Shard } from '../briefings/shards.ts';
import { diagnosticWords } from '../diagnostic-words.ts';
import { printDiagnostics } from '../print-faults.ts';
import { startProgress, type Terminal } from '../terminal.ts';
import { sayText } from '../words.ts';
import { openWorkers, type WorkerPool } from '../worker-pool.ts';
import { joinParts, type PartIdentity, writePart } from './parts.ts';
import {
  openSiteWork,
  type SiteResult,
  type SiteTask,
  type SystemFault,
  type Written,
  write,
} from './site-work.ts';

export interface SiteRequest {
  readonly dataset: Dataset;
  /** It is the one that comes with the command. */
  readonly isCanonical: boolean;
  readonly base: string | null;
  readonly lang: string | null;
  /** The part of which the reports are made, and no pages; null for the whole. */
  readonly shard: Shard | null;
  /** Folders of parts whose reports are taken; null to make them. */
  readonly parts: readonly string[] | null;
  /** What all parts must have in common. */
  readonly identity: PartIdentity;
}

export interface MadeSite extends Written {
  readonly reports: number;
}

/** Pages that a worker makes before it answers. */
const CHUNK = 40;

/** @returns null where a report or a page has a fault, which is told. */
export async function makeSite(
  folder: string,
  request: SiteRequest,
  terminal: Terminal,
): Promise<MadeSite | null> {
  const { dataset, isCanonical, base, lang, shard, parts, identity } = request;
  const shared = { dataset: isCanonical ? null : dataset, base, lang, folder };
  const work = await openSiteWork({ ...shared, dataset }, openAssets());
  const workers: Workers = openWorkers({ site: shared });
  const making = new Making(workers, terminal);
  try {
    const reports = parts
      ? making.took(await joinParts(parts, work.reports, { folder, identity }))
      : await making.reports(work, shard);
    if (!reports) return null;
    if (shard) making.took(writePart(folder, { shard, identity, reports }));
    else if (!(await making.pages(work, reports, folder))) return null;
    return { ...making.written(), reports: reports.length };
  } finally {
    await workers.close();
  }
}

type Workers = WorkerPool<SiteTask, SiteResult | SystemFault>;

/** What was made so far. */
class Making {
  readonly #paths: string[] = [];
  #bytes = 0;

  constructor(
    private readonly workers: Workers,
    private readonly terminal: Terminal,
  ) {}

  written(): Written {
    return { paths: this.#paths, bytes: this.#bytes };
  }

  took<T extends { readonly written: Written }>({
    written,
    ...rest
  }: T & { readonly reports?: readonly SiteReport[] }) {
    for (const path of written.paths) this.#paths.push(path);
    this.#bytes += written.bytes;
    return rest.reports ?? [];
  }

  /** In the order of all reports; null with a fault. */
  async reports({ reports }: SiteWork, shard: Shard | null): Promise<readonly SiteReport[] | null> {
    const tasks = inShard([...reports.keys()], shard).map((report) => ({ report }));
    const found = new Map<number, SiteResult>();
    await this.#run('rendering', tasks, ({ report }, result) => void found.set(report, result));
    const inOrder = tasks.flatMap(({ report }) => found.get(report) ?? []);
    const isSound = this.#tell(inOrder.flatMap(({ diagnostics }) => diagnostics));
    return isSound ? inOrder.flatMap(({ report }) => report ?? []) : null;
  }

  /** @returns whether all pages are sound. */
  async pages(work: SiteWork, reports: readonly SiteReport[], folder: string): Promise<boolean> {
    this.workers.tell(reports);
    const site = work.site(reports);
    const faults = new Map<number, SiteResult['faults']>();
    let shown = '';
    await this.#run('writing-pages', chunksOf(site.pages), ({ from }, result) => {
      shown += result.shown;
      faults.set(from, result.faults);
    });
    const inOrder = [...faults].sort(([a], [b]) => a - b).flatMap(([, list]) => list);
    if (!this.#tell(diagnoseDocument(inOrder))) return false;
    this.took({ written: write(folder, site.whole([shown])) });
    return true;
  }

  async #run<T extends SiteTask>(
    label: 'rendering' | 'writing-pages',
    tasks: readonly T[],
    take: (task: T, result: SiteResult) => void,
  ): Promise<void> {
    const progress = startProgress(sayText(label), tasks.length);
    try {
      await this.workers.run(tasks, (task, result) => {
        if (result instanceof Error) throw result;
        if ('code' in result) throw Object.assign(new Error(result.message), { code: result.code });
        this.took(result);
        take(task as T, result);
        progress.step();
      });
    } finally {
      progress.end();
    }
  }

  /** @returns whether none of them is an error. */
  #tell(diagnostics: readonly BriefingDiagnostic[]): boolean {
    if (diagnostics.length > 0) printDiagnostics(diagnostics, diagnosticWords, [], this.terminal);
    return diagnostics.every(({ severity }) => severity !== 'error');
  }
}

/** Lists and the like take longest and come first, one by one; of the pages of records many are made at once. */
function chunksOf(
  pages: ReturnType<SiteWork['site']>['pages'],
): { readonly from: number; readonly to: number }[] {
  const [single, many]: [{ from: number; to: number }[], { from: number; to: number }[]] = [[], []];
  for (const [from, { record }] of pages.entries()) {
    const last = many.at(-1);
    if (record === null) single.push({ from, to: from + 1 });
    else if (last?.to === from && from - last.from < CHUNK) last.to++;
    else many.push({ from, to: from + 1 });
  }
  return [...single, ...many];
}
