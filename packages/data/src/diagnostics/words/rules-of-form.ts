/** Rules on what a record is made of: ids, references, passages, dates, lengths, form. */
import type { RuleCatalogue } from '../catalogue.ts';
import type { Wording } from '../diagnostic.ts';
import { didYouMean, list, TRACEABLE } from './shared.ts';

/** A kind with its article; of several, joined by `|`, any of them. */
function a(kind: string): string {
  if (kind === 'any') return 'any record';
  return kind
    .split('|')
    .map((one) => `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`)
    .join(' or ');
}

export const rulesOfForm = {
  'file-name-differs': ({ id, file }) => ({
    what: `The file is named "${file}", and the record "${id}".`,
    why: 'The file name is the id, so that whoever has the one finds the other.',
    mend: 'Rename the file, or correct the id.',
  }),
  'duplicate-id': ({ id }) => ({
    what: `The id "${id}" is used by two records.`,
    why: 'A reference to it could mean either.',
    mend: 'Give one of them another id, whatever their kinds.',
  }),
  'source-number-taken': ({ number, other, free }) => ({
    what: `The number ${number} is that of "${other}" too.`,
    why: 'A report cites a source by its number alone, and what was printed is to stay right.',
    mend: `Leave it to the source that had it first, and give the other ${free}.`,
  }),
  'duplicate-local-id': ({ id }) => ({
    what: `The id "${id}" is used twice in this list.`,
    why: 'A reference to it could mean either.',
    mend: 'Give one of the two another id.',
  }),
  'unresolved-reference': ({ id, expected, nearest }) => ({
    what: `There is no record "${id}".${didYouMean(nearest)}`,
    why: 'A reference that leads nowhere leaves a gap in every report.',
    mend: `Name ${a(expected)} that exists, or add the record.`,
  }),
  'reference-to-wrong-kind': ({ id, expected, actual }) => ({
    what: `"${id}" is ${a(actual)}, and this field takes ${a(expected)}.`,
    why: 'Programs read the reference as what the field says.',
    mend: `Name ${a(expected)}.`,
  }),
  'reference-to-split': ({ id, to }) => ({
    what: `"${id}" was split into ${list(to)}.`,
    why: 'Nobody can tell which of them is meant.',
    mend: 'Name the one that is meant.',
  }),
  'reference-to-withdrawn': ({ id, reason }) => ({
    what: `"${id}" was withdrawn: ${reason}`,
    why: 'Nothing has its place.',
    mend: 'Take the reference out, or name another record.',
  }),
  'unknown-code': ({ code, list: of, allowed, nearest }) => ({
    what: `"${code}" is no code of the list "${of}".${didYouMean(nearest)}`,
    why: 'Reports print the title of a code, and nobody can tell what this one stands for.',
    mend: `Use one of: ${list(allowed)}; or add a code record with its title.`,
  }),
  'code-is-standard': ({ code, list: of }) => ({
    what: `"${code}" is a standard code of the list "${of}".`,
    why: 'What it stands for would depend on the dataset.',
    mend: 'Take the record out, or give it another code.',
  }),
  'lei-check-digits': ({ lei }) => ({
    what: `The check digits of the identifier ${lei} do not fit.`,
    why: 'A digit or letter of it is wrong, so that it names nobody or somebody else.',
    mend: 'Copy it again from the register.',
  }),
  'unresolved-part': ({ part, within, allowed, nearest }) => ({
    what: `"${within}" has no part "${part}".${didYouMean(nearest)}`,
    why: 'A reference that leads nowhere leaves a gap in every report.',
    mend: allowed.length === 0 ? `Add the part to "${within}".` : `Name one of: ${list(allowed)}.`,
  }),
  'passage-empty': ({ start, end }) => ({
    what: `The passage ends at ${end}, before or where it starts, at ${start}.`,
    why: TRACEABLE,
    mend: 'Positions count code points from zero, and the end is exclusive: correct them.',
  }),
  'passage-out-of-range': ({ end, length, source }) => ({
    what: `The passage ends at ${end}; the text of "${source}" has ${length} code points.`,
    why: TRACEABLE,
    mend: 'Positions count code points, not bytes or UTF-16 units: correct them.',
  }),
  'passage-without-text': ({ source }) => ({
    what: `A passage is given, and the source "${source}" declares no text.`,
    why: 'Without a declared text nobody can tell what the position counts in.',
    mend: 'Declare the text in the source with its digest and length, or use evidence of type "page".',
  }),
  'passage-digest-differs': ({ source, start, end }) => ({
    what: `The passage ${start}–${end} of "${source}" is not the one that the digest was made of.`,
    why: TRACEABLE,
    mend: 'Find the passage again, and correct the position; if the position is right, the digest.',
  }),
  'source-text-differs': ({ source, what }) => ({
    what: `The ${what} of the text at hand is not the one recorded for "${source}".`,
    why: 'In another text the positions of all passages mean something else.',
    mend: 'Get the text that was recorded; if the source was revised, record it anew and check every passage.',
  }),
  'redirect-chain': ({ id, to }) => ({
    what: `"${id}" leads to "${to}", which is redirected itself.`,
    why: 'References are followed one step, so that nothing can lead round in circles.',
    mend: 'Name the record where it ends.',
  }),
  'redirect-cycle': ({ ids }) => ({
    what: `The redirects lead round in a circle: ${ids.join(' → ')}.`,
    why: 'Whoever follows them finds no record.',
    mend: 'Name the record that is meant.',
  }),
  'redirected-id-in-use': ({ id }) => ({
    what: `The id "${id}" is redirected, and a record has it.`,
    why: 'Nobody can tell which of the two is meant.',
    mend: 'Remove the redirect, or give the record another id.',
  }),
  'quotation-too-long': ({ words, limit }) => ({
    what: `The quoted phrase has ${words} words; at most ${limit} are taken over.`,
    why: 'The words belong to others; the dataset holds facts in its own.',
    mend: 'Shorten the phrase to what matters, or say it in our own words.',
  }),
  'sentence-too-long': ({ words, limit }) => ({
    what: `The sentence has ${words} words; ${limit} is the limit.`,
    why: 'A sentence that is read once must be understood once.',
    mend: 'Divide it, or leave out what the evidence tells anyway.',
  }),
  'blank-text': () => ({
    what: 'The text is white space alone.',
    why: 'Where it is printed there would be nothing.',
    mend: 'Fill it in, or leave the property out.',
  }),
  'no-such-day': ({ date }) => ({
    what: `There is no day ${date}.`,
    why: 'A date that is not in the calendar is a slip.',
    mend: 'Correct it, or give the month or the year alone.',
  }),
  'dates-out-of-order': ({ earlier, later }) => ({
    what: `${later} is before ${earlier}.`,
    why: 'What ends or follows cannot come first.',
    mend: 'Correct one of the two, or exchange them.',
  }),
  'not-canonical': ({ expected, found }) => ({
    what:
      found === expected
        ? 'The file is not in canonical form: only spaces or line breaks differ here.'
        : `The file is not in canonical form: here is "${found}", and "${expected}" is expected.`,
    why: 'With one form for all files, a change shows what changed and nothing else.',
    mend: 'Let the fixer rewrite it: summit validate --fix.',
  }),
} satisfies Partial<Wording<RuleCatalogue>>;
