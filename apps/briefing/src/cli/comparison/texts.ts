import { currentId, type Dataset, recordsOf } from '@summit/data/validate';
import { createLookup, type Lookup } from '../../facts/records.ts';
import { english } from '../../messages/catalogues.ts';
import { BUILT_IN, FORMATS } from '../../pipeline.ts';
import { compareTexts as compare, FATES, type TextComparison } from '../../text-comparison/compare-texts.ts';
import { namesIn } from '../../text-comparison/dataset-names.ts';
import { languageOfLetters } from '../../text-comparison/language.ts';
import { publishComparison } from '../../text-comparison/publish.ts';
import { splitParagraphs } from '../../text-comparison/split-paragraphs.ts';
import { comparisonView, type NamedText } from '../../text-comparison/view.ts';
import { openAssets } from '../assets.ts';
import { openHouseFolder } from '../briefings/house-folder.ts';
import { languageFor } from '../briefings/languages.ts';
import { pdfDate } from '../briefings/render-job.ts';
import { openDataset } from '../datasets/dataset.ts';
import { diagnosticWords } from '../diagnostic-words.ts';
import { CommandFault, commandFault, type ExitCode } from '../faults.ts';
import { type OutputFile, writeAll } from '../files/write-files.ts';
import { printDiagnostics } from '../print-faults.ts';
import { asJson } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import { chosen } from '../usage.ts';
import { say } from '../words.ts';
import { type FoundText, findTexts } from './find-texts.ts';
import type { ComparisonOptions } from './options.ts';

export const TEXT_FORMATS = [...FORMATS, 'json'] as const;

/** Time and memory grow with the product of both numbers of paragraphs: up to these it takes some twenty seconds and 200 megabytes. */
const MOST_PARAGRAPHS = 2000;
const MOST_CHARACTERS = 1_000_000;
/** White space and all: with more, the lines alone would fill the memory. */
const MOST_RAW = 4 * MOST_CHARACTERS;

interface OpenedText extends NamedText {
  readonly stem: string;
  readonly paragraphs: ReturnType<typeof splitParagraphs>;
}

/** `summit compare --texts`: each text beside the one before it, as page, PDF and JSON. */
export async function compareTexts(
  terminal: Terminal,
  documents: readonly string[],
  { texts, ...options }: ComparisonOptions & { readonly texts: string },
): Promise<ExitCode> {
  const formats = chosen(options.format, TEXT_FORMATS, '--format');
  const house = await openHouseFolder(options.templates, terminal);
  const repertoire = house?.opened ?? BUILT_IN;
  const lang = languageFor(options.lang, repertoire) ?? 'en';
  const messages = repertoire.catalogues.messagesIn(lang) ?? english();
  const found = await findTexts(texts, documents);
  refuseSameNames(found);
  const dataset = await openDataset(options.data, terminal);
  const lookup = createLookup(dataset, messages.lang);
  const opened = found.map((text) => openText(text, lookup));
  const names = namesIn(dataset);
  const assets = openAssets();
  const outputs: OutputFile[] = [];
  const told: object[] = [];
  for (const [index, second] of opened.entries()) {
    const first = opened[index - 1];
    if (!first) continue;
    const comparison = compare(first, second, names);
    const name = fileName(first, second);
    const publication = {
      view: comparisonView(comparison, [first, second]),
      messages,
      formats: formats.filter((format) => format !== 'json'),
      paper: options.paper ?? repertoire.house.paper ?? 'a4',
      standard: options.standard ?? repertoire.house.standard ?? 'ua1',
      look: repertoire,
      date: pdfDate(newestDay(dataset)),
      pdfName: `${name}.pdf`,
    };
    const { files, diagnostics } = publishComparison(publication, assets);
    const unset = diagnostics.find(({ code }) => code === 'missing-glyph');
    if (unset) {
      const { character } = unset.args as { readonly character: string };
      throw new CommandFault(1, say('texts-no-glyph', { character }), say('texts-no-glyph.hint'));
    }
    if (diagnostics.some(({ severity }) => severity === 'error')) {
      printDiagnostics(diagnostics, diagnosticWords, [], terminal);
      return 1;
    }
    outputs.push(...files.map(({ format, data }) => ({ name: `${name}.${format}`, data })));
    const summary = { first: first.stem, second: second.stem, counts: countsOf(comparison) };
    if (formats.includes('json'))
      outputs.push({ name: `${name}.json`, data: `${asJson({ ...summary, rows: comparison.rows }).text}\n` });
    told.push(summary);
    if (options.json) continue;
    for (const [side, { guessed, name: known, lang }] of [first, second].entries())
      if (guessed && (side === 1 || index === 1))
        terminal.noteError(say('texts-guessed', { name: known, lang }));
    terminal.note(
      say('texts-compared', {
        ...{ first: first.name, second: second.name },
        counts: FATES.filter((fate) => comparison.counts[fate] > 0).map((fate) =>
          say('texts-fate', { count: comparison.counts[fate], fate }),
        ),
      }),
    );
  }
  const paths = await writeAll(options.out, outputs);
  if (options.json) terminal.print(asJson({ comparisons: told, written: paths }));
  else for (const name of paths) terminal.note(say('texts-written', { name }));
  return 0;
}

const fileName = (first: Pick<FoundText, 'stem'>, second: Pick<FoundText, 'stem'>): string =>
  `${first.stem}-to-${second.stem}`;

/** Of two comparisons with files of one name, one would be lost. */
function refuseSameNames(found: readonly FoundText[]): void {
  const names = found.slice(1).map((second, index) => fileName(found[index] ?? second, second));
  const name = names.find((one, index) => names.indexOf(one) !== index);
  if (name !== undefined) throw commandFault(2, 'texts-same-name', { name });
}

const countsOf = ({ counts, rows }: TextComparison) => ({
  ...counts,
  figuresDiffer: rows.filter(({ figures }) => figures.first.length + figures.second.length > 0).length,
});

function openText({ id, stem, lang, file }: FoundText, lookup: Lookup): OpenedText {
  const { dataset } = lookup;
  const document = recordsOf(dataset, 'document').get(currentId(dataset, id));
  // Of a text they are left out; under a name without them nobody would find the file.
  if (/\p{Cc}/u.test(stem)) throw commandFault(1, 'texts-control-name', { name: file.name });
  if (file.text.length > MOST_RAW)
    throw new CommandFault(
      1,
      say('texts-too-large', { name: file.name, characters: file.text.length }),
      say('texts-too-long.hint', { paragraphs: MOST_PARAGRAPHS, characters: MOST_CHARACTERS }),
    );
  const paragraphs = splitParagraphs(file.text);
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (paragraphs.length === 0)
    throw new CommandFault(1, say('texts-empty', { name: file.name }), say('texts-empty.hint'));
  if (paragraphs.length > MOST_PARAGRAPHS || characters > MOST_CHARACTERS)
    throw new CommandFault(
      1,
      say('texts-too-long', { name: file.name, paragraphs: paragraphs.length, characters }),
      say('texts-too-long.hint', { paragraphs: MOST_PARAGRAPHS, characters: MOST_CHARACTERS }),
    );
  return {
    ...{ stem, paragraphs, file: file.name },
    name: document ? lookup.name(document.name) : id,
    lang: lang ?? languageOfLetters(file.text),
    guessed: lang === null,
  };
}

/** Up to which the dataset takes account of events; a PDF has a date, and nothing asks the clock for one. */
function newestDay(dataset: Dataset): string {
  const days = [...recordsOf(dataset, 'edition').values()].map(({ asOf }) => asOf);
  return days.sort().at(-1) ?? '2000-01-01';
}
