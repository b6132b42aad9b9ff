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

# What the last meeting changed against the one before.
# $counts (List): "four topics firmer, two looser, six new"
comparison-headline = { $meeting } against { $before }: { LIST($counts, separator: ", ") }
comparison-headline-none = { $meeting } against { $before }: nothing recorded can be set side by side
count-firmer = { $words } firmer
count-looser = { $words } looser
count-new = { $words } new
count-back = { $words } taken up again
count-gone = { $words } gone
count-silent = { $words } not recorded again
# $count (Number)
count-topics =
    { $word } { $count ->
        [one] topic
       *[other] topics
    }
# $parts (List)
comparison-lead = { LIST($parts, separator: " ") }
# $topics (List)
lead-firmer = Firmer: { LIST($topics, separator: "; ") }.
lead-looser = Looser: { LIST($topics, separator: "; ") }.
lead-gone = Gone: { LIST($topics, separator: "; ") }.
# $count (Number)
lead-more = and { $count } more
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
verdict-gone = Gone
verdict-silent = Not recorded again
verdict-cannot-tell = Cannot be told
verdict-restated = Restated
verdict-may-stand = Earlier act may stand
# $topics (List)
named-topics = { LIST($topics, separator: "; ") }.
gone-topics = { LIST($topics, separator: "; ") }. A text of { $meeting } was seen whole and has nothing of it.
silent-topics = { LIST($topics, separator: "; ") }. No text of { $meeting } was seen whole: this may be for want of a record.
silent-topics-others = { LIST($topics, separator: "; ") }. Other parties met at { $meeting }.
restated-topics = { LIST($topics, separator: "; ") }: by the same act, by as many, in an instrument of the same force.
# What is said now, and how firmly now and before.
change-in-full = { $statement } Now { $after }; before, { $before }.
change-in-short = Now { $after }; before, { $before }.
change-back = { $statement } Last at { $meeting }, { $before }.
change-cannot-tell = { $because } Now { $after }; before, { $before }.
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
documents-compared = Documents
documents-lineage-caption = Texts that go on from each other
# $documents (List)
documents-of-meeting = Only there: { LIST($documents, separator: "; ") }.
documents-counted-caption = How many documents, by whose count
column-meeting = Meeting
column-on-record = On record here
column-counted = As counted
# $all (Number) $binding (Number) $whole (Number) $part (Number)
documents-on-record =
    { $all ->
        [0] None
        [one] { $all } document
       *[other] { $all } documents
    }{ $binding ->
        [0] { "" }
       *[other] , { $binding } binding
    }; { $whole ->
        [0] no text seen whole
        [one] one text seen whole
       *[other] { $whole } texts seen whole
    }{ $part ->
        [0] { "" }
       *[other] , { $part } in part
    }
counted-by = { $value } ({ $authority })
not-counted = No count is recorded.
document-in-line = { $name } ({ $how })
# $items (List)
document-how = { LIST($items, separator: ", ") }
document-text-whole = text seen
document-text-part = text seen in part
document-text-none = text not seen
topics-compared = Who said what in which instrument
topics-note = The firmest act of each topic at each meeting, who stands behind it, and where it stands.
see-topics = All topics by meeting: <link>Who said what in which instrument</link>.
column-topic = Topic
nothing-on-record = –
in-words-alone = in words alone
projects-compared = Projects: claimed and done
project-next = Next: { $step }
nothing-since = Nothing later is recorded.
column-project = Project
column-said = Said at the meeting
column-done = There on the day
# $date (Date)
dated-sentence = { DATE($date) }: { $text }
milestone-met-told = { $label } (met)
milestone-not-met-told = { $label } (not met)
milestone-partially-met-told = { $label } (met in part)
milestone-scheduled-told = { $label }
# $date (Date)
milestone-due = { DATE($date) }: { $label }
promises-open = Promises of these meetings that are open on the day
# $all (Number) $kept (Number) $open (Number) $given (Number)
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
       *[other] , { $open } open
    }.
in-dispute-compared = Open between sources
in-dispute-note = The evidence report of each meeting has the values.
disputed-at = { $meeting }, { $label }: { $question }
comparison-method = How meetings are compared
comparison-limits = How far they can be compared
method-topic = Topics
    .text = Claims of one topic, or about one project, are set side by side. A claim counts for its meeting where it has no date, or one at most a week away. A topic is as firm as its firmest claim.
method-firmness = Firmness
    .text = It has three parts: the act, on the ladder from signed to stated; the instrument, which binds, is political, or is none; and whether all, some or none of the parties stand behind it. Firmer means that one part went up and none down; looser, the other way round; restated, that all three are the same. A lesser act is not called looser where the earlier one may stand as it is: in an instrument that binds or may bind, or where words alone now say how things stand. To reaffirm is to repeat. Where parts went opposite ways, or one is not known, it cannot be told. Nothing is said of whether the substance is the same: read the sentences.
method-gone = Gone
    .text = A topic is gone where the meeting before has it and this one of the same parties, of which a text was seen, has not. Where no text was seen, or others met, it is only not recorded again.
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
depth-told = On record: { LIST($meetings, separator: "; ") }. Where there is much more of one, more of it is new.
# $meetings (List)
texts-unseen = No text of a document of { LIST($meetings) } was seen whole: what is not recorded there may have been said all the same.
parties-differ = The meetings are not all between the same parties; that all of many say something counts as that both of two say it.
# $count (Number)
disputes-counted = On { $count ->
    [one] one question
   *[other] { $count } questions
} sources differ; they stand in the annexes.
comparison-about = Made from version { $version } of the Summit dataset, as of { $asOf }.
