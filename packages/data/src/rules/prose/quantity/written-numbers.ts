import { timesTen, withPlainDigits } from './decimal.ts';
import { SCALE, SCALES, SPACE } from './scales.ts';
import { dozens, parts, speltAmounts } from './spelt-numbers.ts';
import { currencyAtEnd, type Unit, unitAtStart } from './units.ts';

/** A number that a text writes, in digits or in words. */
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
  /** Values that it stands for as well: a third is 33, 33.3 or 33.33 per cent. */
  readonly also: readonly string[];
  /** It is that many or more, as dozens are. */
  readonly isBound: boolean;
  /** It is a part of a whole in words, such as half of it. */
  readonly isPart: boolean;
}

/** Digits in groups of three with one mark between all of them, in groups of the Indian way, or without groups. */
const DIGITS = new RegExp(
  [
    // As half of Europe writes it; with one full stop alone it would be a decimal.
    '(?<european>\\d{1,3}(?:(?:\\.\\d{3})+,\\d+|(?:\\.\\d{3}){2,}))(?![\\d,.]\\d|\\d)',
    `\\d{1,3}(?<mark>[,'’]|${SPACE})\\d{3}(?:\\k<mark>\\d{3})*(?!\\d)(?:\\.\\d+)?`,
    '(?<indian>\\d{1,2}(?:,\\d{2})+,\\d{3})(?!\\d)(?:\\.\\d+)?',
    '\\d+(?:\\.\\d+|,\\d{1,2}(?![\\d,]))?',
  ].join('|'),
  'gu',
);

const FALLING =
  /\b(?:fell|falls?|fallen|dropped|drops?|declined?|declines|decreased?|shrank|shrunk|down|lower|less|reduced|cut|lost|slipped|contracted)\b[^.;]{0,40}$/i;

/** Words before a number that make it a name: units 3 and 4, phase 2, article 5. */
const NAMING =
  /\b(?:units?|phases?|stages?|articles?|numbers?|nos?\.?|points?|channels?|lng|[1-9]\d*\s+and)\s+$/i;

/** A word in the plural; short words that merely end like one are none. */
const PLURAL =
  /^(?:\+|-odd)?\s+(?:(?!(?:is|was|has|does|as|its|this|thus)\b)[\p{Ll}-]+s|people|men|women|children)\b/u;

/** A number as it was found, before it is known whether it is one end of a range. */
interface Draft {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly sign: string;
  scale: number | null;
  unit: Unit | null;
}

/**
 * The numbers that a text writes, in its order; those that are part of a word (5G, CCTV-4, COP28, 70th) are none. In
 * words, those are numbers that have a scale or unit, parts of a whole, and dozens.
 */
export function writtenNumbers(text: string): readonly WrittenNumber[] {
  const known = lately.get(text);
  if (known) return known;
  if (lately.size === REMEMBERED) lately.clear();
  const numbers = read(text);
  lately.set(text, numbers);
  return numbers;
}

/** Rules ask for the numbers of the same sentences and names one after the other; to read them takes long. */
const lately = new Map<string, readonly WrittenNumber[]>();
const REMEMBERED = 1000;

function read(text: string): readonly WrittenNumber[] {
  const plain = withPlainDigits(text);
  // Only signs of two units, which no keyboard has, change places when they become plain.
  const original = text.length === plain.length ? text : plain;
  const found = inDigits(plain).map((draft) => ({
    ...told(draft, plain),
    start: draft.start,
    end: draft.end,
  }));
  const spelt = [...parts(plain), ...dozens(plain), ...speltAmounts(plain, readDigits)]
    .filter((one) => found.every(({ start, end }) => one.end <= start || end <= one.start))
    .map(({ value, unit, quantity, also = [], isBound, isPart = false, start, end }) => {
      const falling = FALLING.test(plain.slice(0, start));
      return { value, unit, quantity, also, isBound, isPart, falling, start, end };
    });
  return [...found, ...spelt]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, ...number }) => ({ ...number, text: original.slice(start, end) }));
}

/** The number at the beginning of a text, where it has a scale or a unit. */
function readDigits(text: string): { length: number; value: string; unit: Unit | null } | null {
  const [first] = inDigits(text);
  if (first?.start !== 0 || (first.scale === null && first.unit === null)) return null;
  return { length: first.end, value: told(first, text).value, unit: first.unit };
}

function inDigits(plain: string): Draft[] {
  const drafts: Draft[] = [];
  for (const { 0: match, index, groups } of plain.matchAll(DIGITS)) {
    const before = readBefore(plain, index, drafts.at(-1)?.end);
    const behind = before && readBehind(plain, index + match.length, before.unit !== null);
    if (!before || !behind) continue;
    const european = groups?.['european'];
    const isGrouped = groups?.['mark'] !== undefined || groups?.['indian'] !== undefined;
    const digits = european
      ? european.replace(/\./g, '').replace(',', '.')
      : isGrouped
        ? match.replace(/[^\d.]/g, '')
        : match.replace(',', '.');
    const { start, sign } = before;
    drafts.push({ start, sign, digits, ...behind, unit: before.unit ?? behind.unit });
  }
  joinRanges(drafts, plain);
  return drafts;
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
  const word = plain.slice(0, start);
  const isJoined = !WITHOUT_SPACES.test(word) && /(?:[\p{L}\p{N}_]|[\p{L}\p{N}][-.,/'’])$/u.test(word);
  // A conference of the parties, and not a peso.
  if (
    /\bCOP ?$/u.test(plain.slice(0, index)) &&
    /^\d{1,2}(?!\d|[.,]\d|\s?[bm]|\s?trillion)/u.test(plain.slice(index))
  )
    return null;
  if (isJoined && !isRange && !currency) return null;
  return { start, sign: inner + outer > 0 ? '-' : '', unit: currency?.unit ?? null };
}

/** Letters of scripts that put no spaces between words, so that a number may stand right behind one. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

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
  const { short, word, han } = found?.groups ?? {};
  const letter = short?.toLowerCase().replace('.', '');
  // A single letter is a scale where money or a unit stands with it, as in $5m and 5m tonnes, or things, as in 5m jobs;
  // alone it is a unit.
  const isOfThings = /^[mb]/i.test(found?.[0] ?? '') && PLURAL.test(plain.slice(scaled));
  const isScale =
    found !== null && (isMoney || afterScale !== null || isOfThings || !/^[mbt]$/.test(letter ?? ''));
  if (isScale) {
    const scale = SCALES[letter ?? word?.toLowerCase() ?? han ?? ''] ?? 0;
    return { end: scaled + (afterScale?.length ?? 0), scale, unit: afterScale?.unit ?? null };
  }
  const unit = isMoney ? null : unitBehind(plain, index);
  if (
    !unit &&
    /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]/u.test(
      plain.slice(index),
    )
  )
    return null;
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
    const isBetween = /^\s?[-–—−]\s?$/.test(between) || (isSpoken && /^\s(?:to|and)\s$/.test(between));
    // Without from or between, a year may stand before an amount.
    const isYear = /^(?:19|20)\d\d$/.test(from.digits);
    if (!isBetween && (isYear || !/^\s(?:to|or)\s$/.test(between))) return;
    if (!isBetween && (from.scale !== null || to.unit === null || (from.unit !== null && to.scale === null)))
      return;
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
  const power = (scale ?? 0) + (unit?.of === 'percentage-point' ? (unit.power ?? 0) : 0);
  return {
    value: timesTen(`${sign}${digits}`, power),
    unit,
    quantity: unit !== null || scale !== null || isCount,
    falling: FALLING.test(before),
    also: [],
    isBound: false,
    isPart: false,
  };
}
