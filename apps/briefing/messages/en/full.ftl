### The full briefing.

see-discrepancies = Where sources differ, and which value stands here: <link>{ $annex }</link>.
before = What came before

## The event.

event = The event
event-date = Date
event-date-inferred = { CAPITAL($inferred) }.
event-place = Place
event-parties = Parties
# $parties (List)
event-parties-host = { LIST($parties) } (host: { $host })
event-occasion = Occasion
event-first-record = First record
event-first-record-text = { $publisher }, { $title }: the source from which the meeting was first recorded. What it does not tell is marked “Not in { $publisher }”.
name-in-both-scripts = { $name } ({ $original })
participants = Participants
programme = Programme

## Outcomes.

glance = Outcomes at a glance
outcomes-by-theme = Outcomes by theme
outcomes-note = Each paragraph begins with the act, the firmest first; what makes it more precise stands below it.
see-statements = What was only stated or reported: <link>{ $annex }</link>.
see-signs = The signs: <link>{ $annex }</link>.

## Documents.

documents-caption = What was signed, adopted, issued or concluded. Official titles, and whether the editors saw the text: <link>{ $annex }</link>.
column-signed-by = By whom
signatories-unnamed = Not named
concluded-signed = Signed by { $who }
concluded-adopted = Adopted by { $who }
concluded-issued = Issued by { $who }
concluded-concluded = Concluded by { $who }
documents-others = Of other meetings and days: <documents/>.
# $date (Date)
document-dated = { $text } ({ DATE($date) })
documents-subjects = Of other documents that were signed only the subject is known: <subjects/>. Their kind and their signatories are not told.
document-titles-caption = Documents: official titles by language and side, and what was seen of the text.
column-official-titles = Official titles
column-text = Text
no-title-known = None is known but the name.

## Commitments.

commitments = What became of it
commitments-caption = Commitments: status as of { $asOf }, derived from dated events. Where a due date is known, it follows who is to act. Declared positions are not scored. The tracker tells every event.

## Numbers.

numbers = Numbers and dates
numbers-caption = Figures to use, each with its period and whose it is. All others: <link>{ $annex }</link>.

## Annexes.

annexes = Annexes
annexes-note = What is looked up rather than read. Why each source has its grade, and all that speaks for and against each claim, stands in the evidence report.
annex = Annex { $letter }. { $title }
annex-statements = What was stated and reported
annex-details = The event and the documents in detail
annex-data = Places, holdings and numbers
annex-signs = How to read this briefing
other-figures-caption = Other numbers that the meeting’s first record gives, with the paragraph that tells each. Where no one is named, the table says so.
other-figures-caption-all = Other numbers, with the paragraph that tells each. Where no one is named, the table says so.
by-side = Who said what, by theme
positions-caption = What { $source } has each side state, in short, with the number of the paragraph; of what the body tells, the number alone.
positions-caption-all = What each party states by itself, by the number of the paragraph. What several say together, and what guests and bodies say, stands under the theme.
column-who = Who, and what
both-together = Both together
nothing-alone = Nothing alone.
nothing-joint = Nothing joint.
nothing-short = –
