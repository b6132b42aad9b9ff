import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Furniture, PassageEvidence } from '../generated/open.ts';
import { ofEachRecord, type RuleContext, type SoundRecord } from './rule.ts';

export interface PassagesLieInTexts {
  'passage-empty': { readonly start: number; readonly end: number };
  'passage-out-of-range': { readonly end: number; readonly length: number; readonly source: string };
  'passage-without-text': { readonly source: string };
}

/** Every passage has a beginning before its end, in a text that the source declares, within its length. */
export const passagesLieInTexts = ofEachRecord<PassagesLieInTexts>(
  (context) => (one) => positions(one, context).flatMap((position) => check(one, position, context)),
);

/** A position that a record names, and the source in which it lies. */
export interface PositionPart {
  readonly pointer: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** The positions of a record: of its evidence, and of the furniture of a source. */
export function positions(one: SoundRecord, context: RuleContext): PositionPart[] {
  const evidence = context.parts(one, 'PassageEvidence').map(({ pointer, value }) => {
    const { source, selector, sha256 } = value as unknown as PassageEvidence;
    const meant = context.find('source', source)?.id ?? source;
    return { pointer, source: meant, start: selector.start, end: selector.end, sha256 };
  });
  const furniture = context.parts(one, 'Furniture').map(({ pointer, value }) => {
    const { selector, sha256 } = value as unknown as Furniture;
    return { pointer, source: one.record.id, start: selector.start, end: selector.end, sha256 };
  });
  return [...evidence, ...furniture];
}

function check(
  { raw }: SoundRecord,
  position: PositionPart,
  context: RuleContext,
): Diagnostic<PassagesLieInTexts>[] {
  const { pointer, source, start, end } = position;
  if (start >= end)
    return [fault('passage-empty', { start, end }, context.place(raw, `${pointer}/selector/start`))];
  const record = context.find('source', source);
  if (!record) return [];
  if (!record.text)
    return [fault('passage-without-text', { source }, context.place(raw, `${pointer}/source`))];
  const { length } = record.text;
  return end > length
    ? [fault('passage-out-of-range', { end, length, source }, context.place(raw, `${pointer}/selector/end`))]
    : [];
}
