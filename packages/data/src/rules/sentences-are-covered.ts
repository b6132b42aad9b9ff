import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Evidence, Figure, Supported } from '../generated/open.ts';
import { type Line, linesOf } from './prose/lines.ts';
import { compareNumbers, numberOfFigure } from './prose/quantity/agreement.ts';
import { type WrittenNumber, writtenNumbers } from './prose/quantity/written-numbers.ts';
import { withoutQuotations } from './prose/text.ts';
import type { Rule, RuleContext } from './rule.ts';

export interface SentencesAreCovered {
  'evidence-misses': { readonly what: Supported; readonly words: string; readonly claims: readonly string[] };
}

/**
 * Of the evidence on which a sentence rests some piece carries each of its figures and dates. A piece that does not say
 * what it carries may carry all.
 */
export const sentencesAreCovered: Rule<SentencesAreCovered> = (context) => {
  const figures = new Map<string, Figure[]>();
  for (const { record } of context.ofKind('figure')) {
    const claim = context.find('claim', record.claim)?.id ?? record.claim;
    figures.set(claim, [...(figures.get(claim) ?? []), record]);
  }
  return linesOf(context).flatMap((line): Diagnostic<SentencesAreCovered>[] => {
    const numbers = writtenNumbers(withoutQuotations(line.text));
    const missed = numbers.flatMap((number) => {
      const what = number.quantity ? 'figure' : isYear(number) ? 'date' : null;
      if (what === null || covers(evidenceFor(line, number, figures), what)) return [];
      const args = { what, words: number.text, claims: line.claims.map(({ id }) => id) } as const;
      return [fault('evidence-misses', args, context.place(line.raw, line.pointer))];
    });
    return isOfMeeting(line, context) ? missed.filter(({ args }) => args.what === 'figure') : missed;
  });
};

/** The evidence of a line's claims, and of those of their figures that are the number. */
function evidenceFor(
  line: Line,
  number: WrittenNumber,
  figures: ReadonlyMap<string, readonly Figure[]>,
): readonly Evidence[] {
  return line.claims.flatMap(({ id, evidence }) => [
    ...evidence,
    ...(figures.get(id) ?? [])
      .filter((figure) => compareNumbers(number, numberOfFigure(figure)) === 'same')
      .flatMap((figure) => figure.evidence),
  ]);
}

function covers(evidence: readonly Evidence[], what: Supported): boolean {
  return evidence.some(
    ({ relation, supports }) =>
      relation !== 'contradicts' && (supports === undefined || supports.includes(what)),
  );
}

function isYear({ text }: WrittenNumber): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** Whether all years of a line are that of the meeting, which the meeting's own evidence carries. */
function isOfMeeting({ text, claims }: Line, context: RuleContext): boolean {
  const years = new Set(claims.map(({ summit }) => context.find('summit', summit)?.date.start.slice(0, 4)));
  return writtenNumbers(text).every((number) => !isYear(number) || years.has(number.text));
}
