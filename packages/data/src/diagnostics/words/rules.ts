import type { RuleCatalogue } from '../catalogue.ts';
import type { Wording } from '../diagnostic.ts';
import { didYouMean, list } from './schema.ts';

const TRACEABLE = 'Every fact must be traced to the passage it rests on.';

/** A kind with its article; of several, joined by `|`, any of them. */
function a(kind: string): string {
  if (kind === 'any') return 'any record';
  return kind
    .split('|')
    .map((one) => `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`)
    .join(' or ');
}

export const ruleWords: Wording<RuleCatalogue> = {
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
  'position-of-no-party': ({ party, document, stance }) => ({
    what: `"${party}" is no party of "${document}" or of its meeting, and is said to have ${stance === 'opted-out' ? 'opted out' : stance}.`,
    why: 'Whoever is no party can only endorse a text or join it.',
    mend: 'Add it to the parties, or correct the position.',
  }),
  'collective-misfits': ({ words, parties, of }) => ({
    what:
      parties === null
        ? `"${words}" does not fit a meeting of ${of}.`
        : `"${words}" does not fit: it is the word of ${parties.length} of ${of}${parties.length === 0 ? '' : ` (${list(parties)})`}.`,
    why: 'A briefing must not say that all agreed where some did.',
    mend: 'Name those who did it, or correct to whom the claim is attributed.',
  }),
  'lei-check-digits': ({ lei }) => ({
    what: `The check digits of the identifier ${lei} do not fit.`,
    why: 'A digit or letter of it is wrong, so that it names nobody or somebody else.',
    mend: 'Copy it again from the register.',
  }),
  'fulfilled-without-test': ({ commitment, lacks }) => ({
    what: `"${commitment}" is called fulfilled, and there is no ${lacks}.`,
    why: 'Without a test nobody can tell what was kept, and anything can be called so.',
    mend:
      lacks === 'test'
        ? 'Say in "test" what would count as kept, and set "meetsTest: true" where the evidence meets it.'
        : 'Set "meetsTest: true" where the evidence of the event meets the test; otherwise give another status.',
  }),
  'event-of-no-obligor': ({ body, obligors }) => ({
    what: `"${body}" is no obligor of this commitment.`,
    why: 'Only those who took something upon themselves can keep it or not.',
    mend: `Name one of: ${list(obligors)}; or add it to the obligors.`,
  }),
  'share-out-of-range': ({ share }) => ({
    what: `A share of ${share} per cent is none.`,
    why: 'A share is from 0 to 100 per cent of the whole.',
    mend: 'Correct the share.',
  }),
  'share-repeated': ({ holder, asOf }) => ({
    what: `"${holder}" has two shares as of ${asOf}.`,
    why: 'Nobody can tell which of the two holds.',
    mend: 'Add them up, or correct the day or the holder of one.',
  }),
  'shares-exceed-whole': ({ asOf, sum }) => ({
    what: `The shares as of ${asOf} are ${sum} per cent together.`,
    why: 'The parts cannot be more than the whole.',
    mend: 'Correct the shares, or the day of those that held at another time.',
  }),
  'same-thing-twice': ({ id, other, share }) => ({
    what: `"${id}" and "${other}" have the same ${share}.`,
    why: 'One thing under two ids is counted twice, and what is known of it lies in two places.',
    mend: 'Merge them, and leave a redirect; or tell them apart.',
  }),
  'reason-contradicts-evidence': ({ words, found }) => ({
    what: `The record says "${words}", and the evidence comes from ${found === 'several' ? 'several sides or independent sources' : found}.`,
    why: 'Origins and sides are computed from the sources, and a reader would believe what is written by hand.',
    mend: 'Correct what is written by hand, or what the sources say of their origin and publisher.',
  }),
  'evidence-misses': ({ what, words, rests }) => ({
    what: `No piece of evidence of ${list(rests)} carries the ${what} "${words}".`,
    why: 'A reader who follows the note must find what the sentence says.',
    mend: `Add evidence that supports the ${what}, or correct what the pieces support.`,
  }),
  'unresolved-part': ({ part, within, allowed, nearest }) => ({
    what: `"${within}" has no part "${part}".${didYouMean(nearest)}`,
    why: 'A reference that leads nowhere leaves a gap in every report.',
    mend: allowed.length === 0 ? `Add the part to "${within}".` : `Name one of: ${list(allowed)}.`,
  }),
  'claim-without-support': ({ claim }) => ({
    what: `Nothing supports the claim "${claim}": all of its evidence contradicts it.`,
    why: TRACEABLE,
    mend: 'Add evidence that supports or refines it, or make the contradiction the claim.',
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
  'figure-without-period': ({ basis, lacks }) => ({
    what: `The period is ${basis}, and has no ${lacks}.`,
    why: 'A number without its time cannot be compared with any other.',
    mend:
      lacks === 'value'
        ? 'Give the period, or make its basis "unstated" with a note.'
        : 'Say in a note what it rests on, or what is open.',
  }),
  'number-without-figure': ({ number, claim }) => ({
    what: `The claim states "${number}", and no figure of "${claim}" has this value.`,
    why: 'A number needs an authority and a period, and a figure record is where they stand.',
    mend: 'Add a figure record with this claim and value, or take the number out of the statement.',
  }),
  'number-in-another-unit': ({ number, of }) => ({
    what: `"${of}" has the value of "${number}" in another unit or currency.`,
    why: 'Roubles are not dollars, and percentage points are not per cent.',
    mend: 'Write the unit of the record, or correct the record.',
  }),
  'number-not-in-claims': ({ number, claims }) => ({
    what: `The number "${number}" stands in none of the claims that this line rests on.`,
    why: 'A number in a briefing must be traced to a claim.',
    mend: `Correct it, or add the claim that states it to: ${list(claims)}.`,
  }),
  'corroborated-by-one-origin': ({ claim, origins }) => ({
    what: `"${claim}" is graded as confirmed by independent sources, and all of its evidence goes back to one origin (${list(origins)}).`,
    why: 'Copies of one text prove that it was copied, not that it is true.',
    mend: 'Add evidence of another origin, or lower the grade.',
  }),
  'dispute-without-caution': ({ label, question, claims }) => ({
    what: `The edition shows ${list(claims)}, on which discrepancy ${label} is open (${question}), and no caution says so.`,
    why: 'A reader in a hurry would take a disputed point as settled.',
    mend: 'Add a caution that rests on the disputed claim.',
  }),
  'commitments-miscounted': ({ words, told, found, all }) => ({
    what: `“${words}” tells of ${told}, and on the day of the edition the records have ${found} of ${all}.`,
    why: 'A headline that counts commitments is read before all else, and the reports show the records beside it.',
    mend: 'Correct the number, or the day up to which the edition takes account of events.',
  }),
  'point-apart-from-commitment': ({ commitment, claims }) => ({
    what: `The point stands under the status of ${commitment}, and rests on no claim of it (${list(claims)}).`,
    why: 'A status beside a sentence that is about something else would be read as its verdict.',
    mend: 'Name the commitment that the sentence tells of, or rest the point on one of its claims.',
  }),
  'derivation-cycle': ({ sources }) => ({
    what: `The source goes back to itself (${list(sources)}).`,
    why: 'Of two texts only one can have been made from the other.',
    mend: 'Take out the derivation that is wrong.',
  }),
  'adopted-value-unknown': ({ adopted, allowed }) => ({
    what: `The adopted value "${adopted}" is not one of the values given.`,
    why: 'A value that nobody gives would be our own.',
    mend: `Adopt one of: ${list(allowed)}; or add the value with its evidence.`,
  }),
  'settled-without-value': ({ discrepancy }) => ({
    what: `"${discrepancy}" is called settled, and no value is adopted.`,
    why: 'A point is settled when it is known which value holds.',
    mend: 'Adopt a value, or leave the point open.',
  }),
  'disputed-field-absent': ({ record, pointer }) => ({
    what: `The record "${record}" has nothing at "${pointer}".`,
    why: 'The mark of the dispute would be set nowhere.',
    mend: 'Correct the pointer to the field in dispute; "" means the record as a whole.',
  }),
  'speech-act-raised': ({ words, act, claims, allowed }) => ({
    what: `"${words}" says that something was ${act}, and the firmest claim it rests on was ${allowed}.`,
    why: 'What was discussed is not agreed: a verb must not be firmer than its source.',
    mend: `Use a verb for what was ${allowed}, or correct the speech act of ${list(claims)} if the source is firmer.`,
  }),
  'commitment-on-talk': ({ claim, act }) => ({
    what: `The commitment rests on nothing firmer than "${claim}", which was only ${act}.`,
    why: 'What was merely talked about binds nobody.',
    mend: 'Name a claim of something signed, agreed or announced, or drop the commitment.',
  }),
  'signatory-not-in-post': ({ person, organization, day }) => ({
    what: `"${person}" has no post in "${organization}" on ${day}.`,
    why: 'Who signs for a body must have held a post in it on that day.',
    mend: 'Add the post with its dates to the person, or correct the signatory.',
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
  'unattributed-adjective': ({ word }) => ({
    what: `"${word}" is a judgement in our own name.`,
    why: 'Briefings report; judgements belong to those who make them.',
    mend: 'Take it out, or say whose word it is.',
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
};
