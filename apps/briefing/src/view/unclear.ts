/** What is unclear, inferred, or kept as it is printed. */
import type { Context } from './common.ts';
import { documentsOf } from './documents.ts';
import { valueInWords } from './figures.ts';
import type { Figure } from './records.ts';
import type { ParagraphReference, UnclearView } from './types.ts';

type Paragraphs = ReadonlyMap<string, ParagraphReference>;

/** One item a claim, in the order of the paragraphs; what belongs to none comes first and last. */
export function unclearViews(
  context: Context,
  figures: readonly Figure[],
  paragraphs: Paragraphs,
): readonly UnclearView[] {
  const { summit, claims } = context;
  const nowhere = { claims: null, paragraph: null };
  const ofClaims = claims
    .map((claim) => ({
      text: [claim.unclear, ...figures.filter((figure) => figure.claim === claim.id).map(figureNote)]
        .filter((words) => words !== undefined && words !== null)
        .join(' '),
      printed: printedViews(claim.asPrinted),
      claims: claim.id,
      paragraph: paragraphs.get(claim.id) ?? null,
    }))
    .filter(({ text, printed }) => text !== '' || printed.length > 0)
    .sort((a, b) => Number(a.paragraph?.number) - Number(b.paragraph?.number));
  const known = new Set(ofClaims.flatMap(({ printed }) => printed.map((slip) => slip.printed)));
  const ofDocuments = documentsOf(context)
    .flatMap((document) => printedViews(document.asPrinted))
    .filter((slip) => !known.has(slip.printed));
  return [
    ...(summit.date.inferred ? [{ text: dateNote(context), printed: [], ...nowhere }] : []),
    ...ofClaims,
    ...ofDocuments.map((slip) => ({ text: '', printed: [slip], ...nowhere })),
  ];
}

function printedViews(slips: Slips): UnclearView['printed'] {
  return (slips ?? []).map(({ printed, read, why }) => ({ printed, read, why }));
}

type Slips = Context['claims'][number]['asPrinted'];

function dateNote({ summit }: Context): string {
  const parts = (summit.date.inferred ?? []).join(' and ');
  return `The ${parts} of the meeting is inferred. ${summit.date.basis ?? ''}`.trim();
}

/** What is open in a figure and not to be seen in the table of numbers. */
function figureNote(figure: Figure): string | null {
  const { period, comparator, label } = figure;
  const inferred = period.basis === 'inferred' ? `the period is inferred. ${period.note ?? ''}`.trim() : null;
  const sense = comparator === 'unclear' ? 'the source leaves the sense of the number open.' : null;
  const open = sense ?? inferred;
  return open === null ? null : `${label} (${valueInWords(figure)}): ${open}`;
}
