import {
  evidencePlaces,
  fieldPath,
  type JsonObject,
  type JsonValue,
  replaceRecord,
  valueAt,
  withEvidence,
} from '@summit/data/parse';
import { codeLists, type Furniture, findPhrase, placeInText, type TextRange } from '@summit/data/validate';
import { stringify } from 'yaml';
import { checkChanges, openRecords, recordWithId, writeChanges } from '../datasets/change-records.ts';
import { CommandFault, commandFault, type ExitCode } from '../faults.ts';
import type { TextFile } from '../files/read-files.ts';
import { asJson, type Shown } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import {
  type CitedEvidence,
  chooseMatch,
  citeSource,
  evidenceFor,
  type NamedSource,
  notFound,
  type PageEvidence,
  pageEvidence,
  pageNamed,
  placeTold,
  printPlaces,
  recordedText,
  refuseEmpty,
  refuseForText,
} from '../texts/citation.ts';
import { inContext } from '../texts/source-texts.ts';
import {
  choice,
  type DatasetOptions,
  dataOption,
  examples,
  jsonOption,
  sourcesOption,
  type Usage,
} from '../usage.ts';
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('cite'))
    .argument('<source>', sayText('cite.source'))
    .argument('<phrase>', sayText('cite.phrase'))
    .addOption(sourcesOption())
    .option('--nth, --occurrence <number>', sayText('cite.occurrence'))
    .option('--into <record>', sayText('cite.into'))
    .addOption(
      choice('--relation <code>', sayText('cite.relation'), Object.keys(codeLists.EvidenceRelation)).default(
        'supports',
      ),
    )
    .addOption(choice('--furniture <role>', sayText('cite.furniture'), Object.keys(codeLists.FurnitureRole)))
    .option('--seen <day>', sayText('cite.seen'))
    .addOption(choice('--extent <code>', sayText('cite.extent'), Object.keys(codeLists.SeenExtent)))
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'summit cite southfront-2019-06-05 "strategic stability" --sources texts',
        'summit cite my-article "they agreed" --data records --sources texts --nth 2',
        'summit cite my-article "Ann Lee signed" --into bridge-agreement/signatories/0 --sources texts',
        'summit cite my-page "as she told reporters" --into bridge-agreed --seen 2024-06-04 --extent whole',
        'summit cite my-article "By our correspondent" --furniture caption --into my-article --sources texts',
      ),
    )
    .action(run(citePhrase));

interface CiteOptions extends DatasetOptions {
  readonly sources?: string;
  readonly occurrence?: string;
  readonly relation: string;
  readonly furniture?: string;
  readonly into?: string;
  readonly seen?: string;
  readonly extent?: string;
}

/** `summit cite`: finds a phrase in the text of a source and prints the evidence that points at it. */
async function citePhrase(
  terminal: Terminal,
  source: string,
  phrase: string,
  options: CiteOptions,
): Promise<ExitCode> {
  if (options.into !== undefined) return citeInto(terminal, source, phrase, options.into, options);
  const { sources } = options;
  refuseEmpty(phrase);
  const page = await pageNamed(source, options.data);
  if (page) return citePage(terminal, page, phrase, options);
  refuseForText(options);
  if (sources === undefined) throw commandFault(2, 'texts-missing', { id: source });
  const file = await recordedText(source, { ...options, sources });
  const { matches, nearest: near } = findPhrase(file.text, phrase);
  const chosen = chooseMatch(matches, options.occurrence);
  if (options.json) {
    const evidence = chosen ? evidenceFor(source, file, chosen, options) : null;
    const report = { source, file: file.name, phrase, matches: matches.map((one) => describe(file, one)) };
    const nearestPassage = near && { ...describe(file, near), likeness: near.likeness };
    terminal.print(asJson({ ...report, nearest: nearestPassage, evidence }));
    return evidence ? 0 : 1;
  }
  if (chosen) {
    for (const line of placeTold(file, chosen)) terminal.noteError(line);
    for (const line of asYaml(evidenceFor(source, file, chosen, options), options.furniture))
      terminal.print(line);
    return 0;
  }
  if (matches.length > 0) {
    printPlaces(terminal, file, matches);
    return 1;
  }
  throw notFound(file, phrase, near);
}

/** Prints the evidence that words of a page are, whose text is not held. */
function citePage(terminal: Terminal, page: NamedSource, phrase: string, options: CiteOptions): ExitCode {
  const evidence = pageEvidence(page, { ...options, phrase });
  const lines = asYaml(evidence, options.furniture);
  if (options.json) terminal.print(asJson({ source: page.id, phrase, evidence }));
  else for (const line of lines) terminal.print(line);
  return 0;
}

/** Adds the evidence to a fact of a record, or what states no fact to the furniture of the source. */
async function citeInto(
  terminal: Terminal,
  source: string,
  phrase: string,
  into: string,
  { data = 'records', sources, occurrence, relation, furniture, seen, extent }: CiteOptions,
): Promise<ExitCode> {
  const before = await openRecords(data);
  // Facts are named with slashes or dots, and their evidence means them.
  const [id = '', ...path] = fieldPath(into);
  const record = recordWithId(before, id);
  if (path.at(-1) === 'evidence') path.pop();
  const pointer = path.map((member) => `/${member}`).join('');
  const facts = evidencePlaces(record.kind, record.value).map((one) => one.pointer);
  if (furniture !== undefined ? into !== source : !facts.includes(pointer))
    throw furniture !== undefined
      ? commandFault(2, 'furniture-of-source', { source })
      : new CommandFault(1, say('no-evidence-there', { into }), factsOf(id, facts));
  const citing = { phrase, occurrence, relation, seen, extent };
  const cited = await citeSource(terminal, recordWithId(before, source), citing, { data, sources });
  if (cited === null) return 1;
  const { evidence, told } = cited;
  for (const line of told) terminal.noteError(line);
  const value =
    furniture === undefined
      ? withEvidence(record.value, pointer, { ...evidence } as JsonObject)
      : withFurniture(record.value, furniture, evidence);
  const known = valueAt(record.value, `${pointer}/evidence`);
  if (Array.isArray(known) && known.some((one) => isSamePassage(one, evidence)))
    throw commandFault(1, 'cited-already', { into });
  const text = replaceRecord({ name: record.file, text: record.text }, value);
  if (text === null) throw commandFault(1, 'record-unreadable');
  const changes = [{ file: record.file, text }];
  checkChanges(terminal, before, changes);
  await writeChanges(before, changes);
  terminal.note(say('written', { name: record.file }));
  return 0;
}

/** The facts of a record that can have evidence, as they are named behind `--into`. */
function factsOf(id: string, facts: readonly string[]): Shown {
  return facts.length === 0
    ? say('no-evidence-there.none')
    : say('no-evidence-there.hint', { facts: facts.map((one) => `${id}${one}`) });
}

function isSamePassage(one: JsonValue, { source, type, ...place }: CitedEvidence | PageEvidence): boolean {
  const { selector, quote } = place as Readonly<Record<string, unknown>>;
  const known = one as JsonObject;
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return (
    known['source'] === source &&
    known['type'] === type &&
    isSame(known['selector'], selector) &&
    isSame(known['quote'], quote)
  );
}

/** A source with a stretch of its text that states no fact; where they stand, stretches are in the order of the text. */
function withFurniture(value: JsonObject, role: string, evidence: CitedEvidence | PageEvidence): JsonObject {
  if (evidence.type === 'page') throw commandFault(2, 'furniture-of-page');
  const { selector, sha256 } = evidence;
  const text = value['text'] as { readonly furniture?: readonly Furniture[] };
  const furniture = [...(text.furniture ?? []), { role, selector, sha256 }];
  furniture.sort((a, b) => a.selector.start - b.selector.start);
  return { ...value, text: { ...text, furniture } } as unknown as JsonObject;
}

/** As the list `evidence` of a record, or the list `furniture` of its text, indented as it stands there. */
function asYaml(evidence: CitedEvidence | PageEvidence, furniture: string | undefined): string[] {
  const lines = (value: object) => stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
  if (furniture === undefined) return lines({ evidence: [evidence] });
  if (evidence.type === 'page') throw commandFault(2, 'furniture-of-page');
  const { selector, sha256 } = evidence;
  return lines({ furniture: [{ role: furniture, selector, sha256 }] }).map((line) => `  ${line}`);
}

function describe(file: TextFile, range: TextRange & { readonly differences?: readonly string[] }): object {
  const { start, end, differences } = range;
  return {
    start,
    end,
    ...placeInText(file.text, start),
    ...inContext(file.text, range),
    ...(differences && { differences }),
  };
}
