/**
 * Prints a random sample of the sentences of the reports, each with the words or the passage that it cites, source,
 * address and standing side by side, so that a person can check them again:
 *
 *     npm run fact-check -- --summit moscow-2019 --count 50 --seed 7 --format markdown
 */
import { parseArgs } from 'node:util';
import { dataset as canonical } from '@summit/data';
import { type Dataset, type Evidence, isSeen } from '@summit/data/validate';
import { stringify } from 'csv-stringify/sync';
import { currentEdition } from '../src/facts/edition.ts';
import { publisherName } from '../src/facts/names.ts';
import { createLookup, type Lookup } from '../src/facts/records.ts';
import { standingView } from '../src/facts/standings.ts';
import { textDirective, withDirectives } from '../src/facts/text-fragment.ts';
import { english } from '../src/messages/catalogues.ts';
import { buildView } from '../src/reports/build-view.ts';

const REPORTS = ['executive', 'full', 'tracker'] as const;
const FORMATS = ['text', 'markdown', 'csv'] as const;

export interface Checked {
  readonly report: string;
  readonly sentence: string;
  readonly standing: string;
  readonly cited: readonly {
    readonly source: string;
    readonly words: string;
    readonly address: string;
  }[];
}

/** @param seed the same seed gives the same sample of the same records */
export function sample(
  dataset: Dataset,
  { seed, count, summit }: { readonly seed: number; readonly count: number; readonly summit: string | null },
): readonly Checked[] {
  const lookup = createLookup(dataset, 'en');
  const all = lookup
    .all('summit')
    .filter(({ id }) => summit === null || id === summit)
    .flatMap(({ id }) => sentencesOf(dataset, lookup, id));
  return shuffled(all, seed).slice(0, count);
}

/** Every sentence of the reports of a meeting that cites, each once. */
function sentencesOf(dataset: Dataset, lookup: Lookup, summit: string): readonly Checked[] {
  const edition = currentEdition(dataset, summit);
  if (!edition) return [];
  const found = new Map<string, Checked>();
  for (const report of REPORTS) {
    const view = buildView(dataset, { summit, edition: edition.id, report, asOf: null });
    const { sources } = view as unknown as {
      sources: readonly { number: string; url: string | null; publisher: string }[];
    };
    for (const { text, claims, cites } of citing(view)) {
      const pages = new Set(
        cites.map(({ number }) => bare(sources.find((one) => one.number === number)?.url)),
      );
      const records = claims.split(' ').flatMap((id) => lookup.find('claim', id) ?? []);
      const pieces = records
        .flatMap(({ evidence }) => evidence)
        .filter(({ source }) => pages.has(bare(lookup.get('source', source).url)));
      const standings = records.map((claim) => english().show(standingView(claim, lookup).word));
      if (pieces.length > 0 && !found.has(text))
        found.set(text, {
          report,
          sentence: text,
          standing: [...new Set(standings)].join(', '),
          cited: pieces.map((piece) => citedPiece(piece, lookup)),
        });
    }
  }
  return [...found.values()];
}

interface Citing {
  readonly text: string;
  readonly claims: string;
  readonly cites: readonly { readonly number: string }[];
}

function citing(part: unknown): readonly Citing[] {
  if (Array.isArray(part)) return part.flatMap(citing);
  if (part === null || typeof part !== 'object') return [];
  const { text, claims, cites } = part as Partial<Citing>;
  const own = typeof text === 'string' && claims && cites?.length ? [{ text, claims, cites }] : [];
  return [...own, ...Object.values(part).flatMap(citing)];
}

const bare = (url: string | null | undefined) => url?.replace(/#?:~:.*$/, '') ?? '';

function citedPiece(piece: Evidence, lookup: Lookup): Checked['cited'][number] {
  const source = lookup.get('source', piece.source);
  const { text } = english();
  const named = `${english().show(publisherName(source, lookup))} (${source.id}), ${text('source-grade', { grade: source.reliability.grade })}`;
  if (piece.type === 'passage')
    return {
      source: named,
      words: text('evidence-passage', {
        start: String(piece.selector.start),
        end: String(piece.selector.end),
        digest: piece.sha256,
      }),
      address: source.url ?? '',
    };
  const words = piece.quote
    ? text('quotation', { phrase: piece.quote.exact })
    : text(isSeen(piece) ? 'evidence-whole-page' : 'access-unseen');
  const address = withDirectives(source.url ?? '', piece.quote ? [textDirective(piece.quote)] : []);
  return { source: named, words: piece.note ? `${words} – ${piece.note}` : words, address };
}

/** In an order that a seed decides (Fisher and Yates; numbers by mulberry32, Ettinger 2017). */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}

function asText(checked: readonly Checked[]): string {
  return checked
    .map(({ report, sentence, standing, cited }, i) =>
      [
        `${i + 1}. ${sentence}`,
        `   ${report}; ${standing}`,
        ...cited.flatMap(({ source, words, address }) => [
          `   - ${source}`,
          `     ${words}`,
          `     ${address}`,
        ]),
      ].join('\n'),
    )
    .join('\n\n');
}

const HEAD = ['No.', 'Sentence', 'Standing', 'Words cited', 'Source', 'Address', 'Holds?'];

/** A row for each piece that is cited; the sentence stands in the first of its rows. */
function rowsOf(checked: readonly Checked[]): readonly (readonly string[])[] {
  return checked.flatMap(({ report, sentence, standing, cited }, i) =>
    cited.map(({ source, words, address }, j) => [
      ...(j === 0 ? [String(i + 1), sentence, `${standing} (${report})`] : ['', '', '']),
      words,
      source,
      address,
      '',
    ]),
  );
}

function asMarkdown(checked: readonly Checked[]): string {
  const cell = (words: string) =>
    (words.startsWith('http') ? `<${words}>` : words).replace(/\|/g, '\\|').replace(/\s+/g, ' ');
  return [HEAD, HEAD.map(() => '---'), ...rowsOf(checked)]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');
}

function main(): number {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      count: { type: 'string', default: '50' },
      summit: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  });
  const [seed, count] = [Number(values.seed), Number(values.count)];
  const dataset = canonical() as unknown as Dataset;
  const known = [...dataset.summits.keys()];
  const wrong = [
    Number.isSafeInteger(seed) ? null : `--seed takes a whole number, not "${values.seed}"`,
    Number.isSafeInteger(count) && count > 0
      ? null
      : `--count takes a whole number above 0, not "${values.count}"`,
    values.summit === undefined || known.includes(values.summit)
      ? null
      : `--summit is one of: ${known.join(', ')}`,
    FORMATS.some((one) => one === values.format) ? null : `--format is one of: ${FORMATS.join(', ')}`,
  ].filter((one) => one !== null);
  if (wrong.length > 0) {
    for (const words of wrong) console.error(`error: ${words}`);
    return 2;
  }
  const checked = sample(dataset, { seed, count, summit: values.summit ?? null });
  if (values.format === 'csv')
    process.stdout.write(stringify([HEAD, ...rowsOf(checked)], { escape_formulas: true }));
  else console.log(values.format === 'markdown' ? asMarkdown(checked) : asText(checked));
  console.error(`${checked.length} sentences, seed ${seed}`);
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main();
