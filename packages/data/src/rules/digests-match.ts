import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { countCodePoints } from '../evidence/code-points.ts';
import { digest } from '../evidence/sha256.ts';
import { slicer } from '../evidence/verify.ts';
import { positions } from './passages-lie-in-texts.ts';
import type { Rule, RuleContext } from './rule.ts';

export interface DigestsMatch {
  'passage-digest-differs': { readonly source: string; readonly start: number; readonly end: number };
  'source-text-differs': { readonly source: string; readonly what: 'digest' | 'length' };
}

/**
 * Texts and passages have the digests that the records state. Silent about texts that are not at hand, and
 * about the passages of a text that is not the one recorded: its own fault says enough.
 */
export const digestsMatch: Rule<DigestsMatch> = (context) => {
  const found: Diagnostic<DigestsMatch>[] = [];
  const sound = new Map<string, ReturnType<typeof slicer>>();
  for (const { raw, record } of context.ofKind('source')) {
    const text = context.texts.get(record.id);
    if (text === undefined || !record.text) continue;
    const differs =
      digest(text) !== record.text.sha256
        ? 'digest'
        : countCodePoints(text) !== record.text.length
          ? 'length'
          : null;
    if (differs) {
      const at = differs === 'digest' ? '/text/sha256' : '/text/length';
      found.push(fault('source-text-differs', { source: record.id, what: differs }, context.place(raw, at)));
    } else sound.set(record.id, slicer(text));
  }
  return [...found, ...passageFaults(sound, context)];
};

function passageFaults(
  texts: ReadonlyMap<string, ReturnType<typeof slicer>>,
  context: RuleContext,
): Diagnostic<DigestsMatch>[] {
  if (texts.size === 0) return [];
  return context.records.flatMap((one) =>
    positions(one, context).flatMap(({ pointer, source, start, end, sha256 }) => {
      const passage = texts.get(source)?.(start, end);
      if (passage === undefined || passage === null || start >= end || digest(passage) === sha256) return [];
      return [
        fault('passage-digest-differs', { source, start, end }, context.place(one.raw, `${pointer}/sha256`)),
      ];
    }),
  );
}
