import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Carrying, carrying, type Need, needsOf } from '../evidence/carrying.ts';
import { isSeen } from '../evidence/origins.ts';
import type { Claim, Commitment, EdtfDate, Evidence, Figure, Project, Supported } from '../generated/open.ts';
import type { RawRecord } from '../parse/raw-record.ts';
import { linesOf } from './prose/lines.ts';
import { compareNumbers, numberOfFigure } from './prose/quantity/agreement.ts';
import { ofEachRecord, type RuleContext, type SoundRecord } from './rule.ts';

export interface SentencesAreCovered {
  'evidence-misses': { readonly what: Supported; readonly words: string; readonly rests: readonly string[] };
}

/** A piece of evidence, with the day of what it is evidence of. */
interface Piece {
  readonly piece: Evidence;
  readonly told: EdtfDate | undefined;
  /** The figure that it is evidence of, and of nothing else. */
  readonly figure?: Figure;
}

/** A sentence of the editors, and all evidence that a report can cite for it. */
interface Cited {
  readonly raw: RawRecord;
  readonly pointer: string;
  readonly text: string;
  readonly evidence: readonly Piece[];
  /** Ids of the records whose evidence it is. */
  readonly rests: readonly string[];
  /** Years that the evidence of the meeting or the event carries. */
  readonly years: ReadonlySet<string>;
  /** Whether all of the evidence is printed with it. */
  readonly isPrinted?: true;
}

/**
 * Of the evidence on which a sentence rests some piece holds each of its figures and dates. A piece that does not say
 * what it carries may carry all that had come when it was published.
 */
export const sentencesAreCovered = ofEachRecord<SentencesAreCovered>((context) => {
  const figures = new Map<string, Figure[]>();
  for (const { record } of context.ofKind('figure')) {
    const claim = context.find('claim', record.claim)?.id ?? record.claim;
    figures.set(claim, [...(figures.get(claim) ?? []), record]);
  }
  return (one) =>
    citedIn(one, figures, context).flatMap((cited) =>
      needsOf(cited.text).flatMap((need): Diagnostic<SentencesAreCovered>[] => {
        if (need.what === 'date' && cited.years.has(need.number.text)) return [];
        const isCovered = cited.evidence.some(
          ({ piece, told, figure }) =>
            (figure === undefined || compareNumbers(need.number, numberOfFigure(figure)) === 'same') &&
            isCarried(carrying(context.dataset, piece, need, told), need, cited),
        );
        if (isCovered) return [];
        const args = { what: need.what, words: need.number.text, rests: cited.rests };
        return [fault('evidence-misses', args, context.place(cited.raw, cited.pointer))];
      }),
    );
});

/** Where the words of every page that is printed are known, a figure stands in some of them. */
function isCarried(found: Carrying, { what }: Need, { evidence, isPrinted }: Cited): boolean {
  if (found !== 'may-hold') return found === 'holds';
  const isQuoted = ({ piece }: Piece) => piece.type === 'page' && piece.quote !== undefined;
  return what !== 'figure' || isPrinted !== true || !evidence.every(isQuoted);
}

type FiguresByClaim = ReadonlyMap<string, readonly Figure[]>;

function citedIn(one: SoundRecord, figures: FiguresByClaim, context: RuleContext): readonly Cited[] {
  const { raw, record } = one;
  if (record.kind === 'commitment') return inCommitment({ raw, record }, context);
  if (record.kind === 'project') return inMilestones(raw, record);
  if (record.kind === 'figure') return inFigure({ raw, record }, context);
  return inLines(one, figures, context);
}

/** Statements of claims and sentences of editions; for a number also the evidence of the figures that are it. */
function inLines(one: SoundRecord, figures: FiguresByClaim, context: RuleContext): readonly Cited[] {
  return linesOf(one, context).map(({ raw, pointer, text, claims }) => ({
    raw,
    pointer,
    text,
    evidence: claims.flatMap((claim) => [
      ...piecesOf(claim),
      ...(figures.get(claim.id) ?? []).flatMap((figure) =>
        figure.evidence.map((piece) => ({ piece, told: claim.date, figure })),
      ),
    ]),
    rests: claims.map(({ id }) => id),
    years: allOf(text, new Set(claims.flatMap((claim) => yearOf(context, claim)))),
  }));
}

/**
 * What was undertaken, by the claims that it rests on; the test of it, by all that the record has; what became of it and
 * its steps, by what is printed with each.
 */
function inCommitment({ raw, record }: SoundRecord<Commitment>, context: RuleContext): readonly Cited[] {
  const claims = record.claims.flatMap((id) => context.find('claim', id) ?? []);
  const events = record.events.map(
    ({ note, date, evidence }, index): Cited => ({
      raw,
      pointer: `/events/${index}/note`,
      text: note,
      evidence: printed(evidence).map((piece) => ({ piece, told: date })),
      rests: [record.id],
      years: new Set(),
      isPrinted: true,
    }),
  );
  const steps = inMilestones(raw, record);
  if (claims.length < record.claims.length) return [...events, ...steps];
  const undertaking: Cited = {
    raw,
    pointer: '/undertaking',
    text: record.undertaking,
    evidence: claims.flatMap(piecesOf),
    rests: record.claims,
    years: new Set(),
  };
  const test: Cited = {
    ...undertaking,
    pointer: '/test',
    text: record.test ?? '',
    evidence: [undertaking, ...events, ...steps].flatMap(({ evidence }) => evidence),
    rests: [record.id],
  };
  return [undertaking, ...(record.test === undefined ? [] : [test]), ...events, ...steps];
}

/** The label of each step with the year in which it was met, and the year in which it was or is due. */
function inMilestones(raw: RawRecord, { id, milestones }: Commitment | Project): readonly Cited[] {
  return (milestones ?? []).flatMap(({ label, met, due, evidence }, index): readonly Cited[] => {
    const rests = { raw, evidence: printed(evidence), rests: [id], years: new Set<string>() };
    const pieces = (told: EdtfDate | undefined) => rests.evidence.map((piece) => ({ piece, told }));
    const step = (pointer: string, text: string, told: EdtfDate | undefined): Cited => ({
      ...rests,
      pointer: `/milestones/${index}/${pointer}`,
      text,
      evidence: pieces(told),
      isPrinted: true,
    });
    return [
      step('label', label, met),
      ...(met === undefined ? [] : [step('met', met.slice(0, 4), met)]),
      // Whoever speaks of what is ahead can have spoken before.
      ...(due === undefined ? [] : [step('due', due.slice(0, 4), undefined)]),
    ];
  });
}

/** What is printed of the evidence of an event or a step: what was seen and does not contradict, else all of it. */
function printed(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = evidence.filter((piece) => isSeen(piece) && piece.relation !== 'contradicts');
  return seen.length > 0 ? seen : evidence;
}

/** Notes of figures, by the figure's own evidence and that of its claim. */
function inFigure({ raw, record }: SoundRecord<Figure>, context: RuleContext): readonly Cited[] {
  const claim = context.find('claim', record.claim);
  if (!record.note || !claim) return [];
  const own = record.evidence.map((piece) => ({ piece, told: record.asOf ?? claim.date }));
  return [
    {
      raw,
      pointer: '/note',
      text: record.note,
      evidence: [...own, ...piecesOf(claim)],
      rests: [record.id],
      years: new Set(),
    },
  ];
}

function piecesOf({ evidence, date }: Claim): readonly Piece[] {
  return evidence.map((piece) => ({ piece, told: date }));
}

/** The year of the meeting, which the meeting's own evidence carries. */
function yearOf(context: RuleContext, { summit }: Claim): string[] {
  const start = context.find('summit', summit)?.date.start;
  return start === undefined ? [] : [start.slice(0, 4)];
}

/** These years where a text names no others: beside others its own evidence must tell them apart. */
function allOf(text: string, years: ReadonlySet<string>): ReadonlySet<string> {
  const written = needsOf(text).filter(({ what }) => what === 'date');
  return written.every(({ number }) => years.has(number.text)) ? years : new Set();
}
