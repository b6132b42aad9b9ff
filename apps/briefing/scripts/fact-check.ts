/**
 * Prints a sample of what readers of the printed reports meet, each with the words or the passages of the sources that it
 * cites, source, address and standing side by side, so that a person can check them again. Of each kind (headlines,
 * sentences, rows of status, other rows, pictures, what comes next …) comes as much as of the others:
 *
 *     npm run fact-check -- --meeting moscow-2019 --kind status --count 50 --seed 7 --format markdown
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
import { BUILT_IN, briefingTree } from '../src/pipeline.ts';
import { subjectsOf } from '../src/reports/build-view.ts';
import { piecesOf } from './cited-pieces.ts';
import { KINDS, type Kind, type Printed, printedSentences } from './printed-sentences.ts';

const FORMATS = ['text', 'markdown', 'csv'] as const;

export interface Checked {
  readonly report: string;
  readonly kind: Kind;
  readonly sentence: string;
  readonly standing: string;
  readonly cited: readonly {
    readonly source: string;
    readonly words: string;
    readonly address: string;
  }[];
}

export interface Asked {
  /** The same seed gives the same sample of the same records. */
  readonly seed: number;
  readonly count: number;
  /** One alone; all where null. */
  readonly meeting: string | null;
  readonly report: string | null;
  readonly kind: Kind | null;
  /** What stands on the pages of the reports alone is sampled too. */
  readonly looked: boolean;
}

export function sample(dataset: Dataset, asked: Asked): readonly Checked[] {
  const lookup = createLookup(dataset, 'en');
  const all = lookup
    .all('summit')
    .filter(({ id }) => asked.meeting === null || id === asked.meeting)
    .flatMap(({ id }) => told(dataset, lookup, id, asked));
  const shuffledKinds = KINDS.map((kind) =>
    shuffled(
      all.filter((one) => one.kind === kind),
      asked.seed,
    ),
  );
  const longest = Math.max(...shuffledKinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => shuffledKinds.flatMap((of) => of[at] ?? []))
    .flat()
    .slice(0, asked.count);
}

/** What the reports of a meeting tell, each once. */
function told(dataset: Dataset, lookup: Lookup, summit: string, asked: Asked): readonly Checked[] {
  const edition = currentEdition(dataset, summit);
  if (!edition) return [];
  const found = new Map<string, Checked>();
  const reports = BUILT_IN.reports.filter(({ name }) => asked.report === null || name === asked.report);
  for (const { name: report } of reports)
    for (const subject of subjectsOf(dataset, { summit, edition: edition.id, report, asOf: null })) {
      const about = { dataset, summit, edition: edition.id, report, subject, asOf: null };
      const request = { ...about, paper: 'a4', formats: ['pdf'], date: new Date(0) } as const;
      const { briefing } = briefingTree(request, BUILT_IN, asked.looked ? 'page' : 'print');
      if (!briefing) throw new Error(`The ${report} of ${summit} has faults: summit validate tells them`);
      for (const one of printedSentences(briefing.document))
        if ((asked.kind === null || one.kind === asked.kind) && !found.has(one.text))
          found.set(one.text, checkedOf(one, [summit, subject ?? report], lookup));
    }
  return [...found.values()];
}

function checkedOf(
  { kind, text, basis, cites }: Printed,
  where: readonly [summit: string, report: string],
  lookup: Lookup,
): Checked {
  const claims = basis.flatMap((id) => lookup.find('claim', id) ?? []);
  const standings = claims.map((claim) => english().show(standingView(claim, lookup).word));
  // A fact sheet rests on the record that it is about.
  const pieces = cites.flatMap((number) => piecesOf({ number, text, rests: [...basis, where[1]] }, lookup));
  return {
    report: where.join(' '),
    kind,
    sentence: text,
    standing: [...new Set(standings)].join(', '),
    cited: pieces.map((piece) => citedPiece(piece, lookup)),
  };
}

function wordsOf(piece: Evidence): string {
  const { text } = english();
  if (piece.type === 'passage')
    return text('evidence-passage', {
      start: String(piece.selector.start),
      end: String(piece.selector.end),
      digest: piece.sha256,
    });
  const words = piece.quote
    ? text('quotation', { phrase: piece.quote.exact })
    : text(isSeen(piece) ? 'evidence-whole-page' : 'access-unseen');
  return piece.note ? `${words} – ${piece.note}` : words;
}

function citedPiece(piece: Evidence, lookup: Lookup): Checked['cited'][number] {
  const source = lookup.get('source', piece.source);
  const { show, text } = english();
  const grade = text('source-grade', { grade: source.reliability.grade });
  const quote = piece.type === 'page' ? piece.quote : undefined;
  return {
    source: `${show(publisherName(source, lookup))} (${source.id}), ${grade}`,
    words: wordsOf(piece),
    address: withDirectives(source.url ?? '', quote ? [textDirective(quote)] : []),
  };
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
    .map(({ report, kind, sentence, standing, cited }, i) =>
      [
        `${i + 1}. ${sentence}`,
        `   ${[report, kind, standing].filter((one) => one !== '').join('; ')}`,
        ...cited.flatMap(({ source, words, address }) => [
          `   - ${source}`,
          `     ${words}`,
          `     ${address}`,
        ]),
      ].join('\n'),
    )
    .join('\n\n');
}

const HEAD = ['No.', 'Where', 'Sentence', 'Standing', 'Words cited', 'Source', 'Address', 'Holds?'];

/** A row for each piece that is cited; the sentence stands in the first of its rows. */
function rowsOf(checked: readonly Checked[]): readonly (readonly string[])[] {
  return checked.flatMap(({ report, kind, sentence, standing, cited }, i) =>
    (cited.length > 0 ? cited : [{ source: '', words: '', address: '' }]).map(
      ({ source, words, address }, j) => [
        ...(j === 0 ? [String(i + 1), `${report}, ${kind}`, sentence, standing] : ['', '', '', '']),
        words,
        source,
        address,
        '',
      ],
    ),
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
      meeting: { type: 'string' },
      report: { type: 'string' },
      kind: { type: 'string' },
      looked: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
    },
  });
  const [seed, count] = [Number(values.seed), Number(values.count)];
  const dataset = canonical() as unknown as Dataset;
  const choices = {
    meeting: [...dataset.summits.keys()],
    report: BUILT_IN.reports.map(({ name }) => name),
    kind: KINDS,
    format: FORMATS,
  } as const;
  const wrong = [
    Number.isSafeInteger(seed) ? null : `--seed takes a whole number, not "${values.seed}"`,
    Number.isSafeInteger(count) && count > 0
      ? null
      : `--count takes a whole number above 0, not "${values.count}"`,
    ...Object.entries(choices).map(([name, known]) => {
      const given = values[name as keyof typeof choices];
      return given === undefined || (known as readonly string[]).includes(given)
        ? null
        : `--${name} is one of: ${known.join(', ')}`;
    }),
  ].filter((one) => one !== null);
  if (wrong.length > 0) {
    for (const words of wrong) console.error(`error: ${words}`);
    return 2;
  }
  const { meeting = null, report = null, kind = null, looked } = values;
  const checked = sample(dataset, { seed, count, meeting, report, kind: kind as Kind | null, looked });
  if (values.format === 'csv')
    process.stdout.write(stringify([HEAD, ...rowsOf(checked)], { escape_formulas: true }));
  else console.log(values.format === 'markdown' ? asMarkdown(checked) : asText(checked));
  const kinds = KINDS.filter((one) => checked.some((each) => each.kind === one));
  console.error(`${checked.length} of the kinds ${kinds.join(', ')}; seed ${seed}`);
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main();
