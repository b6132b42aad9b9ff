/** The table of who stands where: texts and parts of them by party, with a sentence for each. */
import { dayRange } from '@summit/data/validate';
import { message } from '../messages/message.ts';
import type { Context } from './common.ts';
import { datedOrNull } from './dates.ts';
import { compare, partiesInOrder, shortName } from './names.ts';
import type { Instrument, Lookup } from './records.ts';
import {
  isDivided,
  MOST_COLUMNS,
  type Stands,
  standSign,
  standsOn,
  standsTold,
  supportCounted,
} from './stands.ts';
import type { StandCellView, StandsView, Words } from './types.ts';

type Row = { readonly document: Instrument; readonly paragraph: string | null };

/** So many texts at most have a column each beside the parties; more are told in sentences. */
const MOST_TEXTS = 7;

/** Of these documents, the whole and the paragraphs on which the parties are divided; null where they nowhere are. */
export function standsView(documents: readonly Instrument[], context: Context): StandsView | null {
  const { lookup, citations, asOf } = context;
  const rows = documents.flatMap((document) => dividedParts(document, asOf, lookup));
  if (rows.length === 0) return null;
  const labels = new Set(rows.flatMap((row) => labelOf(row) ?? []));
  const [only] = labels;
  const common = labels.size === 1 && rows.length > 1 && only !== undefined ? only : null;
  return {
    paragraph: common,
    texts: rows.map(({ document, paragraph, stands }) => ({
      topic: topicOf({ document, paragraph }, common, context),
      told: standsTold(stands),
      count: supportCounted(stands),
      cites: citations.cite(evidenceOf(document, paragraph)),
    })),
    parties:
      rows.length > MOST_TEXTS
        ? []
        : partiesOf(rows, context).map(({ id, name }) => ({
            name,
            cells: rows.map(({ stands }) => (isOfText(id, stands) ? standCell(id, stands) : null)),
          })),
  };
}

function isOfText(party: string, { parties, beside }: Stands): boolean {
  return [...parties, ...beside].some((one) => one.party === party);
}

/** The whole and the paragraphs of a text on which positions are recorded; none where nobody stands apart on any. */
export function dividedParts(document: Instrument, asOf: string | undefined, lookup: Lookup) {
  const parts = partsOf(document)
    .map((row) => ({ ...row, stands: standsOn(document, row.paragraph ?? undefined, asOf, lookup) }))
    .filter(({ stands }) => stands.parties.length > 0);
  return parts.some(({ stands }) => isDivided(stands)) ? parts : [];
}

/** Where one party stands: a sign with its word, and since when. */
export function standCell(party: string, { parties, beside }: Stands): StandCellView {
  const stand = [...parties, ...beside].find((one) => one.party === party);
  const { symbol, word } = standSign(stand ?? { stance: null, with: false });
  return { symbol, word, since: datedOrNull(stand?.since ?? undefined) };
}

/** The whole, where positions on it are recorded, and each paragraph on which there is one. */
function partsOf(document: Instrument): readonly Row[] {
  const positions = document.positions ?? [];
  const paragraphs = (document.paragraphs ?? []).filter(({ id }) =>
    positions.some(({ paragraph }) => paragraph === id),
  );
  return [
    ...(positions.some(({ paragraph }) => paragraph === undefined) ? [{ document, paragraph: null }] : []),
    ...paragraphs.map(({ id }) => ({ document, paragraph: id })),
  ];
}

/** The parties of the meeting, then others who have a place in one of the texts; none where they are too many. */
function partiesOf(
  rows: readonly { readonly stands: Stands }[],
  { summit, lookup }: Context,
): readonly { readonly id: string; readonly name: string }[] {
  const own = partiesInOrder(summit, lookup);
  if (own.length > MOST_COLUMNS) return [];
  const known = new Set<string>(own.map(({ id }) => id));
  const others = new Map(
    rows
      .flatMap(({ stands }) => [...stands.parties, ...stands.beside])
      .filter(({ party }) => !known.has(party))
      .map(({ party, name }) => [party, name]),
  );
  return [
    ...own.map((one) => ({ id: one.id as string, name: shortName(one, lookup) })),
    ...[...others].map(([id, name]) => ({ id, name })).sort((a, b) => compare(a.name, b.name)),
  ];
}

export function labelOf({ document, paragraph }: Row): string | null {
  return document.paragraphs?.find(({ id }) => id === paragraph)?.label ?? null;
}

/** @param common the label that all paragraphs have, and that is told once for all */
function topicOf(row: Row, common: string | null, { lookup }: Context): Words {
  const document = lookup.name(row.document.name);
  const label = labelOf(row);
  if (label === null) return common === null ? document : message('stands-whole-of', { document });
  return label === common ? document : message('stands-paragraph', { document, paragraph: label });
}

function evidenceOf({ positions, evidence }: Instrument, paragraph: string | null) {
  const own = (positions ?? []).filter((one) => (one.paragraph ?? null) === paragraph);
  return own.length > 0 ? own.flatMap((one) => one.evidence) : evidence;
}

/** Those of the meeting, then the others by the day on which they came about. */
export function meetingFirst(documents: readonly Instrument[], { summit }: Context): readonly Instrument[] {
  const day = ({ conclusion }: Instrument) =>
    conclusion?.summit === summit.id ? '' : conclusion?.date ? dayRange(conclusion.date.start).first : '9999';
  return [...documents].sort((a, b) => compare(day(a), day(b)));
}
