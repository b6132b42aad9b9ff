### The comparison of several meetings.

report-comparison = Comparison of meetings
    .within = comparison of meetings
# $count (Number)
comparison-kicker =
    Comparison of { $count ->
        [one] one meeting
        [2] two meetings
        [3] three meetings
        [4] four meetings
        [5] five meetings
        [6] six meetings
        [7] seven meetings
        [8] eight meetings
       *[other] { $count } meetings
    }
# $meetings (List)
comparison-title = { LIST($meetings) }
comparison-description = { $headline }. { $lead }
# A meeting beside others: "Moscow 2019", or with its day.
# $date (Date)
meeting-short = { $place } { DATE($date) }
# $meetings (List): each with its days.
comparison-meetings = { LIST($meetings, separator: " · ") }
meeting-on = { $place }, { DATE($date) }
comparison-state = Status of { $date }
comparison-data = data { $version }

## What it finds.

# $parts (List): how the last meeting differs from the one before, and how many promises are kept.
comparison-headline = { LIST($parts, separator: "; ") }
# $shifts (List): "more in political texts", "less in agreements"
headline-shift = { $meeting } had { LIST($shifts) } than { $before }
headline-alike = { $meeting } stood on texts, agreements and words much as { $before } did
shift-more-agreements = more in agreements
shift-less-agreements = less in agreements
shift-more-texts = more in political texts
shift-less-texts = less in political texts
shift-more-words = more in words alone
shift-less-words = less in words alone
# $count (Number): kept ones; $all (Number): all, $of in words where they are few
headline-kept =
    { $kept } of { $of } { $all ->
        [one] commitment
       *[other] commitments
    } { $count ->
        [one] is
       *[other] are
    } kept
# $parts (List)
comparison-lead = { LIST($parts, separator: " ") }
# The last two meetings. $all (Number) $texts (Number) $agreements (Number)
lead-instruments = By what is on record, { $after }; { $before }.
lead-instruments-of =
    { $all ->
        [one] the one topic
       *[other] { $texts } of { $all } topics
    } of { $meeting } { $all ->
        [one] stands
       *[other] stand
    } in political texts and { $agreements ->
        [0] none in agreements
        [one] one in an agreement
       *[other] { $agreements } in agreements
    }
lead-instruments-before = at { $meeting } it was { $texts } and { $agreements } of { $all }
# $count (Number) $both (Number): of so many meetings
lead-constant =
    { $count ->
        [0] No topic was
        [one] Of { $all } topics one was
       *[other] Of { $all } topics { $told } were
    } taken up at { $both ->
        [2] both meetings
       *[other] all { $meetings } meetings
    }.

## In a few sentences.

# $parts (List)
finding-changed = Against { $before } { LIST($parts, separator: "; ") }.
finding-unchanged = Against { $before } no topic is firmer, looser or gone.
# $topics (List) $count (Number)
finding-firmer =
    { $words } { $count ->
        [one] topic is
       *[other] topics are
    } firmer ({ LIST($topics, separator: "; ") })
finding-looser =
    { $words } { $count ->
        [one] topic is
       *[other] topics are
    } looser ({ LIST($topics, separator: "; ") })
finding-gone =
    { $words } { $count ->
        [one] topic is
       *[other] topics are
    } gone ({ LIST($topics, separator: "; ") })
finding-regained =
    { $words } { $count ->
        [one] topic is
       *[other] topics are
    } back at an earlier level ({ LIST($topics, separator: "; ") })
# $counts (List)
finding-counted = Besides, { LIST($counts) }.
# $count (Number)
count-new =
    { $words } { $count ->
        [one] topic is
       *[other] topics are
    } new on record
# $count (Number)
count-back =
    { $words } { $count ->
        [one] was
       *[other] were
    } taken up again
# $count (Number)
count-silent =
    { $words } { $count ->
        [one] is
       *[other] are
    } not recorded again
# $count (Number)
lead-more = { $count } more
# $values (List)
finding-measured = { $label } by { $authority }: { LIST($values, separator: ", ") }.
finding-value = { $value } in { $year }
# $all (Number) $kept (Number) $given (Number) $open (Number) $trouble (Number)
finding-promises =
    Of { $all ->
        [one] the one commitment
       *[other] the { $all } commitments
    } made at these meetings { $kept ->
        [0] none is
        [one] one is
       *[other] { $kept } are
    } kept, { $given ->
        [0] none
       *[other] { $given }
    } given up and { $open ->
        [0] none
       *[other] { $open }
    } open{ $trouble ->
        [0] { "" }
       *[other] , { $trouble } of those late or in trouble
    }.

## In what topics stand.

instruments-title = Topics by the firmest thing in which they stand
instruments-caption = An agreement binds, or may; a political text does not. Where more of a text was read, more topics stand in it: the bars tell how the records differ as well as the meetings.
# $count (Number)
instruments-bar =
    { $meeting }: { $count ->
        [one] one topic
       *[other] { $count } topics
    }
instruments-agreements = in agreements
instruments-texts = in political texts
instruments-words = in words alone

## What changed, from one meeting to the next.

what-changed = What changed
step-title = From { $before } to { $after }
step-none = Neither meeting has a topic on record that could be compared.
verdict-firmer = Firmer
verdict-looser = Looser
verdict-new = New
# No text of an earlier meeting was seen, so that it may have been said before.
verdict-new-on-record = New on record
verdict-back = Taken up again
# Firmer than last time, and no firmer than at an earlier meeting.
verdict-regained = Back at an earlier level
# Said in words alone at both meetings, with nothing agreed.
verdict-words-again = Still words
verdict-gone = Gone
verdict-silent = Not recorded again
verdict-cannot-tell = Cannot be told
verdict-restated = Restated
verdict-may-stand = Told with less; the earlier act may stand
# $topics (List)
named-topics = { LIST($topics, separator: "; ") }.
gone-topics = { LIST($topics, separator: "; ") }. A text of { $meeting } was read whole and has nothing of it.
silent-topics = { LIST($topics, separator: "; ") }. No text of { $meeting } was read whole, so that nothing of this can be called gone.
silent-topics-others = { LIST($topics, separator: "; ") }. Other parties met at { $meeting }.
restated-topics = { LIST($topics, separator: "; ") }: by as firm an act, by as many, in an instrument of the same force.
# How firmly something is said now, and was before.
change-level = Now { $after }; at { $meeting } { $before }.
change-regained = At { $meeting } already { $once }.
change-earlier = At { $meeting }: { $earlier }
# $topics (List)
words-again-topics = { LIST($topics, separator: "; ") }: in words alone at both, with nothing agreed.
# $goals (List): numbers that were aimed at before.
goal-dropped = Before with a number, { LIST($goals) }; now without.
# Of a figure that is called as its topic.
figure-change-alone = { CAPITAL($before) }, then { $after }.
figure-change = { $label }: { $before }, then { $after }.
# How firmly something was said: "signed by both parties: Agreement on settlements, which binds"
level-by = { $told } by { $who }
level-in = { $told }: { $document }
level-in-political = { $told }: { $document }, a political text
level-in-binding = { $told }: { $document }, which binds
level-spoken = { $told }, in words alone
# $names (List) $count (Number)
actors-more = { LIST($names, separator: ", ") } and { $count } more
level-source = told by a source alone
because-opposite = One act is for it, the other against it.
because-mixed = Act, instrument and backing went opposite ways.
because-force = How far an instrument binds is not known.
because-behind = Who stands behind it is not known.
because-told = A source alone tells of it, at one of the meetings at least.

## Numbers, documents, topics, projects, promises.

comparison-numbers = Trade and goals
comparison-found = In short
documents-compared = Documents
documents-lineage-caption = Texts that go on from each other
# $documents (List)
documents-of-meeting = Only there: { LIST($documents, separator: "; ") }.
documents-counted-caption = How many documents, by whose count
column-meeting = Meeting
column-on-record = On record here
column-counted = As counted
# $all (Number) $binding (Number) $unknown (Number) $seen (Number)
documents-on-record =
    { $all ->
        [0] None
        [one] { $all } document
       *[other] { $all } documents
    }{ $binding ->
        [0] { "" }
       *[other] , { $binding } binding
    }{ $unknown ->
        [0] { "" }
       *[other] , { $unknown } of unknown force
    }{ $seen ->
        [0] ; none was read whole
        [one] ; one was read whole
       *[other] ; { $seen } were read whole
    }
counted-by = { $value } ({ $authority })
not-counted = No count is recorded.
document-in-line = { $name } ({ $how })
# $items (List)
document-how = { LIST($items, separator: ", ") }
document-text-seen = read whole
topics-compared = Who said what in which instrument
topics-caption = The firmest act by topic and meeting
topics-once-caption = The firmest act by topic
topics-note = What was done, by whom, and whether in words alone, in a text that does not bind, or in an agreement. What was condemned or rejected the sentences tell. The page of this report names the instruments, and has the topics of one meeting alone.
topics-once = Topics of one meeting alone
see-topics = All topics by meeting: <link>Who said what in which instrument</link>.
column-topic = Topic
nothing-on-record = –
# Who stands behind something, and in what it stands, in a table.
who-both = both
who-all = all
stands-in-words = words
stands-in-text = text
stands-in-agreement = agreement
stands-in-any = agreement or text
projects-compared = Projects: claimed and done
projects-more = Other projects
# Of print, which has only some.
projects-note = Projects with a commitment, or spoken of at several meetings; the others are on the page of this report.
project-next = Next: { $step }
# $date (Date): of the last step that was done, where something else was heard since.
project-done = Done, { DATE($date) }: { $label }
nothing-since = Nothing later is recorded.
column-project = Project
column-said = Said at the meeting
column-done = Done, and last heard
# $date (Date)
dated-sentence = { DATE($date) }: { $text }
milestone-met-told = { $label } (met)
milestone-not-met-told = { $label } (not met)
milestone-partially-met-told = { $label } (met in part)
milestone-scheduled-told = { $label }
# $date (Date)
milestone-due = { DATE($date) }: { $label }
promises-open = Promises still open
# $all (Number) $kept (Number) $open (Number) $given (Number) $later (List): how many were open when they met next.
promises-counted =
    { $all ->
        [0] No commitment is on record
        [one] One commitment
       *[other] { $all } commitments
    }{ $kept ->
        [0] { "" }
       *[other] , { $kept } kept
    }{ $given ->
        [0] { "" }
       *[other] , { $given } given up
    }{ $open ->
        [0] { "" }
       *[other] , { $open } open now
    }{ LIST($later, separator: "") }.
# $count (Number)
promises-open-then =
    ; { $count } { $count ->
        [one] was
       *[other] were
    } open on the day of { $meeting }
# $date (Date)
promise-due = { $title }, due { DATE($date) }
promise-last = { $title }, last heard of { DATE($date) }
in-dispute-compared = Open between sources
in-dispute-note = The evidence report of each meeting has the values.
disputed-at = { $meeting }, { $label }: { $question }
comparison-method = How meetings are compared
comparison-limits = How far they can be compared
method-topic = Topics
    .text = Claims of one topic, or about one project, are set side by side. A claim counts for its meeting where it has no date, or one at most a week away. A topic is as firm as its firmest claim.
method-firmness = Firmness
    .text = It has three parts: the act; the instrument, which binds, is political, or is none; and whether all, some or none of the parties stand behind it. Acts by which somebody takes something upon itself stand above one another, from signed down to endorsed; all others only say something, one as firmly as another. Firmer means that one part went up and none down; looser, the other way round; restated, that all three are the same; still words, that both were said in words alone with nothing agreed. To reaffirm is to repeat. A lesser act is not called looser where the earlier one may stand as it is: as an instrument of its own, in one that binds or may bind, or where words alone now say how things stand. Back at an earlier level is what is firmer than last time and was as firm before that. Where parts went opposite ways, or one is not known, it cannot be told. Nothing is said of whether the substance is the same: read the sentences.
method-gone = Gone
    .text = A topic is gone where the meeting before has it and this one of the same parties, of which a text was read whole, has not. Where none was, or others met, it is only not recorded again.
method-figures = Figures
    .text = Statistics of different offices are never mixed. A figure counts as changed where it is of the same measure and unit, and a goal against a goal.
# $claims (Number) $sources (Number)
depth-of =
    { $meeting }, { $claims ->
        [one] { $claims } claim
       *[other] { $claims } claims
    } from { $sources ->
        [one] { $sources } source
       *[other] { $sources } sources
    }
# $meetings (List)
depth-told = On record: { LIST($meetings, separator: "; ") }. Where there is much more of one, more of it is new or firmer. Only these meetings are set side by side: what is new may have been said between them.
# $meetings (List)
texts-unseen = No document of { LIST($meetings) } was read whole, at most its beginning or what others retell: what is not on record there may have been said all the same.
parties-differ = The meetings are not all between the same parties; that all of many say something counts as that both of two say it.
# $count (Number)
disputes-counted = On { $count ->
    [one] one question
   *[other] { $count } questions
} sources differ; the page of this report and the evidence reports have them.
sources-main-note = Those cited most. A source has the same number in all reports; the page of this report lists all.
sources-more = All other sources
comparison-about = Made from version { $version } of the Summit dataset, as of { $asOf }.
