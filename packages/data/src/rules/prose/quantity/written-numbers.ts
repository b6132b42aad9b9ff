import { timesTen, withPlainDigits } from './decimal.ts';
import { currencyAtEnd, type Unit, unitAtStart } from './units.ts';

/** A number that a text writes in digits. */
export interface WrittenNumber {
  /** As it is written, with its sign, currency, scale and unit. */
  readonly text: string;
  /** As a decimal without needless zeros: `108 billion` is `108000000000`, and `−3.5` is `-3.5`. */
  readonly value: string;
  /** What it is said to be of; null where nothing is said. */
  readonly unit: Unit | null;
  /** Whether it measures something: it has a unit or a scale, or counts things. */
  readonly quantity: boolean;
  /** Whether the text says that something fell by it: then a sign is a matter of words. */
  readonly falling: boolean;
}

/** A space of any width, but no line break. */
const SPACE = '[ \\u00A0\\u2009\\u202F]';

/** Digits in groups of three with one mark between all of them, in groups of the Indian way, or without groups. */
const DIGITS = new RegExp(
  [
    `\\d{1,3}(?<mark>[,'’]|${SPACE})\\d{3}(?:\\k<mark>\\d{3})*(?!\\d)(?:\\.\\d+)?`,
    '(?<indian>\\d{1,2}(?:,\\d{2})+,\\d{3})(?!\\d)(?:\\.\\d+)?',
    '\\d+(?:\\.\\d+|,\\d{1,2}(?![\\d,]))?',
  ].join('|'),
  'gu',
);

/** Powers of ten by the words for them. */
const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  lakh: 5,
  million: 6,
  mln: 6,
  mn: 6,
  m: 6,
  crore: 7,
  billion: 9,
  bln: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  trn: 12,
  tln: 12,
  tn: 12,
  t: 12,
};

const SCALE = new RegExp(
  `^(?:${SPACE}|-)?(?:(?<word>hundred|thousand|lakh|million|crore|billion|trillion)s?|(?<short>mln|mn|bln|bn|trn|tln|tn|[kmbt]))(?![\\p{L}\\p{N}²³/])`,
  'iu',
);

const FALLING =
  /\b(?:fell|falls?|fallen|dropped|drops?|declined?|declines|decreased?|shrank|shrunk|down|lower|less|reduced|cut|lost|slipped|contracted)\b[^.;]{0,40}$/i;

/** Words before a number that make it a name: units 3 and 4, phase 2, article 5. */
const NAMING =
  /\b(?:units?|phases?|stages?|articles?|numbers?|nos?\.?|points?|channels?|lng|[1-9]\d*\s+and)\s+$/i;

/** A word in the plural; short words that merely end like one are none. */
const PLURAL = /^\s+(?!(?:is|was|has|does|as|its|this|thus)\b)[\p{Ll}-]+s\b/u;

/** A number as it was found, before it is known whether it is one end of a range. */
interface Draft {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly sign: string;
  scale: number | null;
  unit: Unit | null;
}

/** The numbers that a text writes in digits; those that are part of a word (5G, CCTV-4, 70th) are none. */
export function writtenNumbers(text: string): WrittenNumber[] {
  const plain = withPlainDigits(text);
  const drafts: Draft[] = [];
  for (const { 0: match, index, groups } of plain.matchAll(DIGITS)) {
    const before = readBefore(plain, index, drafts.at(-1)?.end);
    const behind = before && readBehind(plain, index + match.length, before.unit !== null);
    if (!before || !behind) continue;
    const isGrouped = groups?.['mark'] !== undefined || groups?.['indian'] !== undefined;
    const digits = isGrouped ? match.replace(/[^\d.]/g, '') : match.replace(',', '.');
    const { start, sign } = before;
    drafts.push({ start, sign, digits, ...behind, unit: before.unit ?? behind.unit });
  }
  joinRanges(drafts, plain);
  // Only signs of two units, which no keyboard has, change places when they become plain.
  const original = text.length === plain.length ? text : plain;
  return drafts.map((draft) => ({ ...told(draft, plain), text: original.slice(draft.start, draft.end) }));
}

/** What stands before digits: sign and currency, in either order. Null where they are part of a word. */
function readBefore(
  plain: string,
  index: number,
  lastEnd: number | undefined,
): { readonly start: number; readonly sign: string; readonly unit: Unit | null } | null {
  const inner = minusBefore(plain, index);
  let start = index - inner;
  const gap = new RegExp(`${SPACE}$`, 'u').test(plain.slice(0, start)) ? 1 : 0;
  const currency = currencyAtEnd(plain.slice(0, start - gap));
  if (currency) start -= currency.length + gap;
  const outer = currency && inner === 0 ? minusBefore(plain, start) : 0;
  start -= outer;
  const isRange = lastEnd === index - 1 && /[-–—−]/.test(plain[index - 1] ?? '');
  const isJoined = /(?:[\p{L}\p{N}_]|[\p{L}\p{N}][-.,/'’])$/u.test(plain.slice(0, start));
  if (isJoined && !isRange && !currency) return null;
  return { start, sign: inner + outer > 0 ? '-' : '', unit: currency?.unit ?? null };
}

/** The length of a minus, as a sign or a word, that stands before a place and behind no word or number. */
function minusBefore(plain: string, index: number): number {
  const before = plain.slice(0, index);
  return /(?<![\p{L}\p{N}%)])(?:[-−–]|minus\s)$/iu.exec(before)?.[0].length ?? 0;
}

/** What stands behind digits: scale and unit. Null where they are part of a word. */
function readBehind(
  plain: string,
  index: number,
  isMoney: boolean,
): { readonly end: number; readonly scale: number | null; readonly unit: Unit | null } | null {
  const found = SCALE.exec(plain.slice(index));
  const scaled = index + (found?.[0].length ?? 0);
  const afterScale = isMoney ? null : unitBehind(plain, scaled);
  const letter = found?.groups?.['short']?.toLowerCase();
  // A single letter is a scale where money or a unit stands with it, as in $5m and 5m tonnes; alone it is a unit.
  const isScale = found !== null && (isMoney || afterScale !== null || !/^[mbt]$/.test(letter ?? ''));
  if (isScale) {
    const scale = SCALES[letter ?? found.groups?.['word']?.toLowerCase() ?? ''] ?? 0;
    return { end: scaled + (afterScale?.length ?? 0), scale, unit: afterScale?.unit ?? null };
  }
  const unit = isMoney ? null : unitBehind(plain, index);
  if (!unit && /^[\p{L}\p{N}]/u.test(plain.slice(index))) return null;
  return { end: index + (unit?.length ?? 0), scale: null, unit: unit?.unit ?? null };
}

function unitBehind(plain: string, index: number): { readonly unit: Unit; readonly length: number } | null {
  const gap = new RegExp(`^(?:${SPACE}|-)`, 'u').test(plain.slice(index)) ? 1 : 0;
  const found = unitAtStart(plain.slice(index + gap));
  return found && { unit: found.unit, length: found.length + gap };
}

/** The ends of a range share what is written at one of them: `$20–25 billion`, `between 3 and 5 per cent`. */
function joinRanges(drafts: readonly Draft[], plain: string): void {
  drafts.forEach((from, index) => {
    const to = drafts[index + 1];
    if (!to) return;
    const between = plain.slice(from.end, to.start);
    const isSpoken = /\b(?:between|from)\s+$/i.test(plain.slice(0, from.start));
    if (!/^\s?[-–—−]\s?$/.test(between) && !(isSpoken && /^\s(?:to|and)\s$/.test(between))) return;
    if (from.scale === null) from.scale = to.scale;
    from.unit ??= to.unit;
    to.unit ??= from.unit;
  });
}

function told({ start, end, digits, scale, sign, unit }: Draft, plain: string): Omit<WrittenNumber, 'text'> {
  const isYear = /^(?:19|20)\d\d$/.test(digits) && scale === null && sign === '';
  const before = plain.slice(0, start);
  // A plural right behind makes a count: 30 agreements; a name before makes none: units 3 and 4.
  const isCount = !isYear && PLURAL.test(plain.slice(end)) && !NAMING.test(before);
  return {
    value: timesTen(`${sign}${digits}`, scale ?? 0),
    unit,
    quantity: unit !== null || scale !== null || isCount,
    falling: FALLING.test(before),
  };
}
