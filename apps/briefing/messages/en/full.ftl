### The full briefing.

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
event-first-record = First source
event-first-record-text = { $publisher }, { $title }: the source from which the meeting was first recorded. What it does not tell is marked “Not in { $publisher }”.
participants = Participants
programme = Programme

## Outcomes.

outcomes-by-theme = Outcomes by theme
outcomes-note = Each paragraph begins with the act, the firmest first. What makes it more precise, and all that speaks for and against it, stands in the evidence report.
see-statements = What was only stated or reported stands on the page: <link>{ $annex }</link>.
see-signs = The signs: <link>{ $annex }</link>.

## Documents.

documents-caption = What was signed, adopted, issued or concluded. Official titles and texts: the fact sheet of each document.
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

## Commitments.

commitments = What was agreed, and what became of it
commitments-caption = Commitments as they stood on { $asOf }, what wants attention first. The tracker tells every event.

column-rests-on = Rests on
column-last-known = Last known

## Numbers.

numbers = Figures
numbers-caption = Figures to use, each with its period and whose it is.

## Annexes.

annexes = Annexes
annexes-note = What is looked up rather than read. What was stated and reported and the values behind the pictures stand on the page of this briefing, not in its print; events, official titles and every source with its grade stand in the tracker, the fact sheets and the evidence report.
annex = Annex { $letter }. { $title }
annex-statements = What was stated and reported
annex-data = Values
annex-signs = How to read this briefing
who-said-what = Who said what, by theme
positions-caption = What { $source } has each side state, in short, with the number of the paragraph; of what the body tells, the number alone.
positions-caption-all = What each party states by itself, by the number of the paragraph. What several say together, and what guests and bodies say, stands under the theme.
column-who = Who, and what
both-together = Both together
nothing-alone = Nothing alone.
nothing-joint = Nothing joint.
nothing-short = –
