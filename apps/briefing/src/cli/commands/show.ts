import { expand } from '@summit/data/query';
import {
  allRecords,
  type Claim,
  type Commitment,
  type Dataset,
  lineage,
  nearest,
  origins,
  references,
  type Source,
  type SummitRecord,
  standing,
  status,
  witnesses,
} from '@summit/data/validate';
import { createLookup } from '../../facts/records.ts';
import { nameOf, openSound } from '../datasets/dataset.ts';
import { isDay } from '../days.ts';
import { CommandFault, commandFault, type ExitCode } from '../faults.ts';
import { asJson, type Line, type Shown, shown, textOf } from '../shown-text.ts';
import { alignColumns, type Paint, type Terminal } from '../terminal.ts';
import { type DatasetOptions, dataOption, examples, jsonOption, type Usage } from '../usage.ts';
import { type MessageId, say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('show'))
    .argument('<id>', sayText('show.id'))
    .option('--as-of <day>', sayText('show.as-of'))
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('summit show moscow-2019', 'summit show yamal-lng --json'))
    .action(run(showRecord));

interface ShowOptions extends DatasetOptions {
  readonly asOf?: string;
}

/** `summit show ID`: one record, what it refers to by name, and what refers to it. */
async function showRecord(terminal: Terminal, id: string, options: ShowOptions): Promise<ExitCode> {
  const { dataset, faulty, exitCode } = await openSound(options.data, terminal);
  const records = new Map(allRecords(dataset).map((record) => [record.id, record]));
  const record = records.get(id);
  if (!record) {
    const own = faulty.find((one) => one.id === id);
    if (own) throw commandFault(1, 'record-faulty', { id, file: own.file });
    const near = nearest(id, records.keys());
    throw new CommandFault(
      1,
      say('no-record', { id }),
      near ? say('did-you-mean', { words: [near] }) : say('list-tells'),
    );
  }
  const referring = [...records.values()].filter(
    (other) => other.id !== id && references(other).some((reference) => reference.id === id),
  );
  if (options.asOf !== undefined && !isDay(options.asOf))
    throw commandFault(2, 'no-such-day', { day: options.asOf });
  const derived = derivedFacts(dataset, record, options.asOf);
  if (options.json) {
    const resolved = expand(dataset, record);
    terminal.print(
      asJson({
        ...resolved,
        derived: Object.fromEntries(grouped(derived)),
        referredToBy: byKind(referring, dataset),
      }),
    );
    return exitCode;
  }
  const { paint } = terminal;
  const lookup = createLookup(dataset, 'en');
  const named = (one: string): string | null => {
    const found = records.get(one);
    return found ? nameOf(found, lookup) : null;
  };
  terminal.print(
    shown`${paint('bold', nameOf(record, lookup))}  ${paint('dim', `${record.kind} ${record.id}`)}`,
  );
  terminal.print();
  const { kind: _kind, id: _id, ...fields } = record;
  for (const line of fieldLines(fields, named, paint)) terminal.print(line);
  if (derived.length > 0) {
    terminal.print();
    terminal.print(paint('bold', say('derived-facts')));
    for (const line of alignColumns(derived.map(([label, words]) => [`  ${label}`, words])))
      terminal.print(line);
  }
  if (referring.length > 0) {
    terminal.print();
    terminal.print(paint('bold', say('referred-to-by')));
    const rows = referring.map((other) => [`  ${other.kind}`, other.id, nameOf(other, lookup)]);
    for (const line of alignColumns(rows)) terminal.print(line);
  }
  return exitCode;
}

/** All words of a label together, for JSON. */
function grouped(facts: readonly DerivedFact[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [label, words] of facts) groups.set(label, [...(groups.get(label) ?? []), textOf(words)]);
  return groups;
}

/** Records that refer to the shown one, by kind; for a summit this is all that was recorded of it. */
function byKind(referring: readonly SummitRecord[], dataset: Dataset): Record<string, unknown[]> {
  const groups: Record<string, unknown[]> = {};
  for (const record of referring) {
    const group = groups[record.kind] ?? [];
    groups[record.kind] = group;
    group.push(expand(dataset, record));
  }
  return groups;
}

/** A record as indented lines, after the manner of its YAML, ids with the names they stand for. */
function fieldLines(
  value: unknown,
  named: (id: string) => string | null,
  paint: Paint,
  indent = '',
  /** What stands before the first line in place of its indent: the mark of an item of a list. */
  first = indent,
): Shown[] {
  const scalar = (one: unknown): Line => {
    const text = String(one);
    const name = typeof one === 'string' ? named(one) : null;
    return name === null ? text : shown`${text} ${paint('dim', `(${name})`)}`;
  };
  if (Array.isArray(value))
    return value.flatMap((item) =>
      typeof item !== 'object' || item === null
        ? [shown`${indent}- ${scalar(item)}`]
        : fieldLines(item, named, paint, `${indent}  `, `${indent}- `),
    );
  return Object.entries(value as object).flatMap(([key, inner], index) => {
    const label = shown`${index === 0 ? first : indent}${paint('cyan', key)}:`;
    if (Array.isArray(inner) && inner.length === 0) return [shown`${label} ${say('empty-list')}`];
    if (typeof inner !== 'object' || inner === null) return [shown`${label} ${scalar(inner)}`];
    return [label, ...fieldLines(inner, named, paint, `${indent}  `)];
  });
}

/** What follows from the records and is stored in none of them, as label and words. */
type DerivedFact = readonly [label: string, words: Line];

type FactLabel = MessageId extends infer Id
  ? Id extends `derived-facts.${infer Label}`
    ? Label
    : never
  : never;

function fact(label: FactLabel, words: Line): DerivedFact {
  return [sayText(`derived-facts.${label}`), words];
}

/** @param asOf The day for which the status of a commitment is told; the current edition's own where undefined. */
function derivedFacts(dataset: Dataset, record: SummitRecord, asOf: string | undefined): DerivedFact[] {
  const disputes = [...dataset.discrepancies.values()]
    .filter(({ subjects }) => subjects.some((subject) => subject.record === record.id))
    .map(({ label, state, question }) => fact('disputed', `${label} (${state}): ${question}`));
  switch (record.kind) {
    case 'claim':
      return [...claimFacts(dataset, record), ...disputes];
    case 'source':
      return sourceFacts(dataset, record);
    case 'commitment':
      return [...commitmentFacts(dataset, record, asOf), ...disputes];
    default:
      return disputes;
  }
}

function claimFacts(dataset: Dataset, claim: Claim): DerivedFact[] {
  const groups = witnesses(dataset, claim.evidence);
  const refining = [...dataset.claims.values()].filter(({ refines }) => refines?.includes(claim.id));
  return [
    fact('standing', say(`standing-${standing(dataset, claim)}`)),
    fact('origins', say('evidence-of-origins', { count: claim.evidence.length, origins: groups.length })),
    ...refining.map(({ id, statement }) => fact('refined-by', `${id}: ${statement}`)),
  ];
}

function sourceFacts(dataset: Dataset, source: Source): DerivedFact[] {
  const ends = [...origins(dataset, source.id)];
  const chain = [...lineage(dataset, source.id)].filter((id) => id !== source.id);
  const made = [...dataset.sources.values()].filter(({ derivedFrom }) =>
    derivedFrom?.some((derivation) => derivation.source === source.id),
  );
  const title = (id: string) => {
    const publisher = dataset.sources.get(id)?.publisher;
    const name = publisher && dataset.organizations.get(publisher)?.name.en;
    return say('source-title', { id, publisher: name ?? say('publisher-unknown') });
  };
  return [
    chain.length === 0
      ? fact('origin', say('origin-itself'))
      : fact('goes-back-to', say('origin-by-way', { origins: ends.map(title), count: chain.length })),
    ...made.map(({ id }) => fact('taken-over-by', title(id))),
  ];
}

function commitmentFacts(dataset: Dataset, commitment: Commitment, asOf: string | undefined): DerivedFact[] {
  const editions = [...dataset.editions.values()].filter(
    ({ summit, status: state }) => summit === commitment.summit && state === 'current',
  );
  const day = asOf ?? editions[0]?.asOf;
  if (day === undefined) return [];
  const report = status(dataset, commitment, day);
  const since = report.since
    ? say('status-told.since', { status: report.status, since: report.since })
    : report.status;
  const last = report.lastEvent?.date;
  const course =
    last === undefined || last === report.since ? since : say('status-told.last', { status: since, last });
  const words = report.late ? say('status-told.overdue', { status: course }) : course;
  return [fact('status', say('status-told', { status: words, day }))];
}
