/** Rules on what records say, held against each other and against their evidence. */
import type { RuleCatalogue } from '../catalogue.ts';
import type { Wording } from '../diagnostic.ts';
import { list, TRACEABLE } from './shared.ts';

export const rulesOfMeaning = {
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
  'seen-text-called-unseen': ({ page }) => ({
    what: `The text is said not to have been seen, and its page "${page}" was.`,
    why: 'One report would tell that no text was seen, and another cite it.',
    mend: 'Set "seen: true"; how much was seen follows from the page. Where the page only retells the text, it is not its "url".',
  }),
  'evidence-misses': ({ what, words, rests }) => ({
    what: `No piece of evidence of ${list(rests)} carries the ${what} "${words}".`,
    why: 'A reader who follows the note must find what the sentence says.',
    mend: `Add evidence that supports the ${what}, or correct what the pieces support.`,
  }),
  'claim-without-support': ({ claim }) => ({
    what: `Nothing supports the claim "${claim}": all of its evidence contradicts it.`,
    why: TRACEABLE,
    mend: 'Add evidence that supports or refines it, or make the contradiction the claim.',
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
  'unattributed-adjective': ({ word }) => ({
    what: `"${word}" is a judgement in our own name.`,
    why: 'Briefings report; judgements belong to those who make them.',
    mend: 'Take it out, or say whose word it is.',
  }),
} satisfies Partial<Wording<RuleCatalogue>>;
