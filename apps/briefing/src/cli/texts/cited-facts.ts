/** Evidence that options of a command point at, for a record or for single facts in it. */
import type { RawRecord } from '@summit/data/parse';
import { CommandFault, commandFault } from '../faults.ts';
import type { Terminal } from '../terminal.ts';
import { say } from '../words.ts';
import { type CitedEvidence, citeSource, noSource, type PageEvidence } from './citation.ts';

/** Options that say which passage is the evidence. */
export interface EvidenceOptions {
  readonly data: string;
  readonly from?: string;
  readonly phrase?: string;
  readonly cite?: readonly string[];
  readonly occurrence?: string;
  readonly sources?: string;
}

/**
 * The evidence that the options point at, by the field of the fact that it is of; null where a phrase is ambiguous,
 * which has been told.
 */
export async function citedEvidence(
  terminal: Terminal,
  records: readonly RawRecord[],
  { from, phrase, cite = [], occurrence, sources, data }: EvidenceOptions,
): Promise<Map<string, CitedEvidence | PageEvidence> | null> {
  const evidence = new Map<string, CitedEvidence | PageEvidence>();
  const phrases = cite.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw commandFault(2, 'cite-invalid', { text });
    return { field: text.slice(0, at).replace(/\.evidence$/, ''), phrase: text.slice(at + 1) };
  });
  if (phrase !== undefined) phrases.unshift({ field: '', phrase });
  if (phrases.length === 0 && from === undefined) return evidence;
  if (from === undefined || phrases.length === 0) throw commandFault(2, 'evidence-options');
  const known = records.filter(({ kind }) => kind === 'source');
  const source = known.find(({ id }) => id === from);
  if (!source) throw noSource(from, known);
  for (const one of phrases) {
    const citing = {
      phrase: one.phrase,
      occurrence: one.field === '' ? occurrence : undefined,
      relation: 'supports',
    };
    const cited = await citeSource(terminal, source, citing, { data, sources });
    if (cited === null) return null;
    if (evidence.has(one.field)) throw commandFault(2, 'cited-twice', { field: one.field });
    evidence.set(one.field, cited.evidence);
  }
  return evidence;
}

/** What has no evidence of its own, with the facts of the record that do, as they are named behind `--into`. */
export function noSuchFact(named: string, id: string, facts: readonly string[]): CommandFault {
  return new CommandFault(
    1,
    say('no-evidence-there', { into: named }),
    facts.length === 0
      ? say('no-evidence-there.none')
      : say('no-evidence-there.hint', { facts: facts.map((one) => `${id}${one}`) }),
  );
}
