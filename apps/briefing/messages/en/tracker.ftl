### The commitments tracker.

# $asOf (Date)
tracker-description = As of { DATE($asOf) }, { $headline }
# Where between the meeting and the last word on all of it an edition stands.
stage-baseline = baseline
    .meaning = Nothing is recorded yet of what became of the commitments.
stage-interim = interim
    .meaning = At least one commitment is still open.
stage-final = final
    .meaning = Every commitment was fulfilled or given up.

## Where the commitments stand.

dashboard = Where the commitments stand
headline-none = 0 commitments: none is recorded of this meeting.
# $commitments (Number) $counts (List) $overdue (Number)
headline =
    { $commitments ->
        [one] { $commitments } commitment
       *[other] { $commitments } commitments
    }: { LIST($counts, separator: ", ") }; { $overdue ->
        [0] none
       *[other] { $overdue }
    }{ "\u00A0" }overdue.
# $count (Number): "8 fulfilled"
counted-status = { $count }{ "\u00A0" }{ $status }
stage-note = Edition: { $stage }. { $meaning } A status follows from dated events; declared positions are not scored.
counts-by-theme = Commitments by theme and status
attention = What needs attention
# $date (Date)
overdue-since = overdue, it was due { DATE($date) }
attention-none = Nothing is late, impaired or given up.
next = What comes next
next-none = No dated step lies ahead.
due-as-a-whole = due as a whole
over-time = Over time

## What changed.

changes = What changed
changes-caption = Since edition { $edition }, as of { $asOf }, with the last event. A status that is corrected, not overtaken by events, is told by the change log of the dataset.
changes-none = No status has changed since edition { $edition }, as of { $asOf }.
column-then = Then
column-now = Now
column-because = Because
# $same (Number) $all (Number)
changes-unchanged = Unchanged: { $same } of { $all }.

## Method.

method = Method
method-counts = What counts
    .text = An undertaking that a party or a company took at the meeting: who is to do what. It must rest on something that was signed, concluded, agreed, launched, announced or reaffirmed; what was only discussed does not count. Declared positions are listed and not scored.
method-evidence = Evidence
    .text = A status follows from dated events, each with its source; it is never entered by hand. An event counts once its date is over: what happened “in 2020” counts from the end of that year. Silence is not failure: where nothing was found, the status is “No news”.
method-overdue = Overdue
    .text = The due date has passed, and the commitment was neither fulfilled nor given up. Where it has no due date it can be neither late nor overdue.
method-limits = Limits
    .text = The texts of most instruments are not public, so that strength is rated on what is known of them. Most events rest on public reports seen in part. There is no total score: the commitments differ too much in weight to be added up.
method-scale = Scale
method-strength = Three ordinals from none to high, which vary independently (after Abbott and others, 2000).
obligation = Obligation
    .meaning = how far the parties are bound.
precision = Precision
    .meaning = how clearly it says what is to be done.
delegation = Delegation
    .meaning = how far others may judge or carry it out.
method-sources = Their grades, after the Admiralty code: <grades/>. At <differ/> sources differ; the mark leads to the table of discrepancies.

## Cards.

cards = Commitments, one by one
card-obligors = By whom
card-towards = towards { $beneficiaries }
card-instrument = Instrument
card-basis = Rests on
card-test = Test
card-project = Project
card-no-events = Nothing is recorded of what became of it.
card-strength = Obligation { $obligation } · precision { $precision } · delegation { $delegation }
instrument = { $name }: { $kind }, { $binding }
instrument-without-record = Signed or concluded; the instrument has no record of its own.
instrument-none = None known.
# $date (Date)
test-steps-by = The steps below; the whole by { DATE($date) }.
test-steps = The steps below; no date for the whole.
test-by = Whether it is done by { DATE($date) }.
test-none = None: neither a date nor steps are known.

## What is not scored.

unscored = Not scored
unscored-positions = Declared positions
unscored-positions-note = A position is held, not carried out.
only-discussed = Only discussed
unscored-documents = Instruments without an undertaking that is recorded
projects-note = What the commitments above are about; a project keeps its record from meeting to meeting.

## Year by year.

matrix = Year by year
matrix-caption = Status at the end of each year, in the last as of the day of this edition. Due dates follow the titles, where they are known. The method explains the signs.
