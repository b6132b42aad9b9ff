### The commitments tracker.

# $asOf (Date)
tracker-description = As of { DATE($asOf) }, { $headline }
# Where between the meeting and the last word on all of it an edition stands.
stage-baseline = baseline
stage-interim = interim
stage-final = final

## Where the commitments stand.

tracker-finding-none = No commitment is recorded of this meeting
# $all (Number) $kept (Number) $trouble (Number): "3 of 19 commitments kept, 3 in trouble"
tracker-finding =
    { $kept ->
        [0] None
       *[other] { $kept }
    } of { $all } { $all ->
        [one] commitment
       *[other] commitments
    } kept, { $trouble ->
        [0] none
       *[other] { $trouble }
    } in trouble
# $going (Number) $open (Number) $silent (Number) $overdue (Number)
tracker-lead =
    { $going ->
        [0] None is
        [one] { $going } is
       *[other] { $going } are
    } in progress; on { $open ->
        [0] none is a verdict missing
       *[other] { $open } there is no verdict
    }{ $silent ->
        [0] { "" }
       *[other] , as nothing is known of { $silent }
    }. { $overdue ->
        [0] None is
        [one] { $overdue } is
       *[other] { $overdue } are
    } overdue.
attention = What needs attention
# $date (Date)
overdue-since = overdue, it was due { DATE($date) }
attention-none = Nothing is late, impaired or given up.
due-as-a-whole = due as a whole
over-time = Year by year

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
    .text = Who is to do what, as signed, concluded, agreed, launched, announced or reaffirmed at the meeting. What was only discussed does not count.
method-evidence = Evidence
    .text = A status follows from dated events with a source each; it is never entered by hand. An event counts once its date is over. Silence is not failure: its status is “No news”.
method-overdue = Overdue
    .text = The due date has passed, and the commitment was neither fulfilled nor given up.
method-limits = Limits
    .text = Most texts are not public, and most events rest on reports seen in part. There is no total score: the commitments differ too much in weight.
method-scale = Scale

## Cards.

cards = Commitments, one by one
cards-note = By how they stand. The site has a page for each, with what it rests on, its strength, its steps and all its events.
# $family, $count (Number): "In trouble (3)"
family-heading = { CAPITAL($family) } ({ $count })
# $test: by what it is judged.
card-test = Test: { $test }
# $news: what happened last.
card-last-known = Last known: { $news }
card-project = Project
card-no-events = Nothing is recorded of what became of it.
# $date (Date)
test-by = Whether it is done by { DATE($date) }.
test-none = none, as nothing is known by which it could be told.

## What is not scored.

unscored = Not scored
# $positions (Number) $documents (Number)
unscored-counted =
    { $positions ->
        [0] No declared position is
        [one] { $positions } declared position is
       *[other] { $positions } declared positions are
    } held, not carried out, and not scored; { $documents ->
        [0] no instrument is
        [one] { $documents } instrument is
       *[other] { $documents } instruments are
    } without an undertaking that is recorded. The full briefing tells them.
unscored-discussed = Only discussed was this:
