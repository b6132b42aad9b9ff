import type { FieldValue } from '@summit/data/parse';
import { countCodePoints, digest, findPhrase } from '@summit/data/validate';
import { choose, evidenceFor, notFound, tellPlaces, textOf } from '../citation.ts';
import { readText } from '../files.ts';
import { CommandFault } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';

/** Options that say which passage is the evidence. */
export interface EvidenceOptions {
  readonly data: string;
  readonly from?: string;
  readonly phrase?: string;
  readonly occurrence?: string;
  readonly sources?: string;
}

/** What `--set` gives. */
export function fieldValue(text: string): FieldValue {
  const at = text.indexOf('=');
  if (at < 1)
    throw new CommandFault(`--set ${text}: it is no field and value`, {
      exitCode: 2,
      hint: 'For example: --set statement="They met." --set attribution.voice=narration',
    });
  return { field: text.slice(0, at), text: text.slice(at + 1) };
}

/** What a source record says of its text. */
export async function textValues(kind: string, path: string | undefined): Promise<FieldValue[]> {
  if (path === undefined) return [];
  if (kind !== 'source')
    throw new CommandFault('--text is for a source: it tells digest and length of its text', { exitCode: 2 });
  const { text } = await readText(path);
  return [
    { field: 'text.sha256', text: digest(text) },
    { field: 'text.length', text: String(countCodePoints(text)) },
  ];
}

/** The evidence that the options point at; `several` where the phrase is ambiguous, which has been told. */
export async function citedEvidence(
  terminal: Terminal,
  { from, phrase, occurrence, sources, data }: EvidenceOptions,
): Promise<object | undefined | 'several'> {
  if (from === undefined && phrase === undefined) return undefined;
  if (from === undefined || phrase === undefined || sources === undefined)
    throw new CommandFault('--from, --phrase and --sources go together', {
      exitCode: 2,
      hint: 'They say in which source which words are the evidence, and where the texts are.',
    });
  const file = await textOf(from, { data, sources });
  const { matches, nearest: near } = findPhrase(file.text, phrase);
  const chosen = choose(matches, occurrence);
  if (chosen) return { ...evidenceFor(from, file, chosen, { relation: 'supports', independence: 'first' }) };
  if (matches.length === 0) throw notFound(file, phrase, near);
  tellPlaces(terminal, file, matches);
  return 'several';
}
