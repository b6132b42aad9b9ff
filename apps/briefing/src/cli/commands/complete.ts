import { dataset as canonical } from '@summit/data';
import { allRecords } from '@summit/data/validate';
import { REPORTS } from '../../reports/reports.ts';
import { openHouseFolder } from '../briefings/house-folder.ts';
import { QUERIES, type Query } from '../completion/command-tree.ts';
import { idsByKind } from '../datasets/dataset.ts';
import type { ExitCode } from '../faults.ts';
import { type Terminal, withoutNotes } from '../terminal.ts';
import { choiceArgument, type Usage } from '../usage.ts';
import { sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('complete'))
    .addArgument(choiceArgument('<query>', sayText('complete.query'), QUERIES))
    .argument('[words...]', sayText('complete.words'))
    .action(run(printWords));

/** Kinds of the records that are asked for; null for all. */
const KINDS: Readonly<Record<Exclude<Query, 'reports'>, readonly string[] | null>> = {
  records: null,
  subjects: ['summit', 'document'],
  sources: ['source'],
};

/** Shells expand what they are offered, so nothing else may be in it, whatever a record says. */
const PLAIN = /^[a-z0-9][a-z0-9-]*$/;

/**
 * `summit __complete`: words that could stand at a place of the command line, one a line. A shell asks for them while
 * somebody types, so that what is at fault is not told: then there are none.
 */
async function printWords(terminal: Terminal, query: Query, line: readonly string[]): Promise<ExitCode> {
  const words = await (query === 'reports'
    ? reportNames(line, terminal)
    : recordIds(KINDS[query], line)
  ).catch(() => []);
  for (const word of words) if (PLAIN.test(word)) terminal.print(word);
  return 0;
}

async function reportNames(line: readonly string[], terminal: Terminal): Promise<string[]> {
  const silent = { ...withoutNotes(terminal), printError: () => {} };
  const house = await openHouseFolder(givenFor('--templates', line), silent);
  return [...(house?.opened.reports ?? REPORTS).map(({ name }) => name), 'all'];
}

async function recordIds(kinds: readonly string[] | null, line: readonly string[]): Promise<string[]> {
  // As the command that stands first will take it.
  const folder =
    givenFor('--data', line) ??
    (OWN.has(line.find((word) => !word.startsWith('-')) ?? '') ? 'records' : undefined);
  const known = folder === undefined ? canonicalIds() : await idsByKind(folder);
  return [...known].flatMap(([kind, ids]) => (kinds === null || kinds.includes(kind) ? [...ids] : []));
}

/** Commands that write work on a folder of one's own. */
const OWN: ReadonlySet<string> = new Set(['add', 'set', 'rename', 'remove', 'import']);

function canonicalIds(): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const { kind, id } of allRecords(canonical())) known.set(kind, (known.get(kind) ?? new Set()).add(id));
  return known;
}

/** The value of an option on a line as a shell splits it: bash takes `--option=value` for three words, and keeps quotes. */
function givenFor(option: string, line: readonly string[]): string | undefined {
  const at = line.findLastIndex((word) => word === option || word.startsWith(`${option}=`));
  const word = line[at];
  if (word === undefined) return undefined;
  const value =
    word !== option ? word.slice(option.length + 1) : line[at + 1] === '=' ? line[at + 2] : line[at + 1];
  return value?.replace(/^(["'])(.*)\1$/, '$2').replace(/\\(.)/g, '$1') || undefined;
}
