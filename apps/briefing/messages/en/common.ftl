### What several reports say.

## Names of the reports, over their titles. `.within` is the form in the middle of a sentence.

report-executive = Executive brief
    .within = executive brief
report-full = Full briefing
    .within = full briefing
report-tracker = Commitments tracker, { $stage } edition
report-document = Document fact sheet
report-evidence = Evidence report
    .within = evidence report
# In lists of reports.
report-any-tracker = Commitments tracker
    .within = commitments tracker
report-fact-sheet = Fact sheet
    .within = fact sheet
# A report about one document, in lists.
report-on = { $report }: { $subject }
# The title of a report as a whole: of files, of what is cited.
report-title = { $kicker }: { $title }, { $where }, { $date }
# A report of a house that names itself.
report-of-house = { $house } · { $kicker }
logo = Logo
# $items (List): groups that stand in one line.
parted = { LIST($items, separator: " · ") }
# $items (List): desk and contact.
issued-by = { LIST($items, separator: " · ") }

## The band at the head.

edition = Edition
edition-state = { $number }, { $status }
as-of = As of
# The newest day of the evidence; where that is long before the day of the report, by how many days.
evidence-up-to = Evidence up to
# $date (Date)
# $days (Number)
evidence-up-to-days = { DATE($date) }, { NUMBER($days) }{ "\u00A0" }days earlier
data-version = Data version
version-unnumbered = unnumbered
reading-time = Reading time
# $minutes (Number)
reading-minutes =
    about { $minutes }{ "\u00A0" }{ $minutes ->
        [one] minute
       *[other] minutes
    }
# Most of a report is looked up rather than read: how long the rest takes, or all of it.
reading-with-annexes = { $read }, annexes{ "\u00A0" }{ $minutes }
reading-with-all = { $read }, all{ "\u00A0" }{ $minutes }
place-unknown = Place not known
date-unknown = date not known

## Who was there, and when a session met.

# $date (Date)
session-at = { DATE($date) }, { $time } ({ $zone })
# $date (Date)
session-hours = { DATE($date) }, { $start }–{ $end } ({ $zone })
session-from-to = { $start } to { $end }
session-until = until { $end }
session-chair = chaired by { $chair }
session-present = present: { $who }
session-away = away: { $who }
attendance-invited = invited; whether they came is not known
attendance-absent = expected, and stayed away
attendance-left-early = left early

## Furniture of the pages of a PDF.

page-of = Page { $page } of { $pages }
page-reference = (page{ "\u00A0" }{ $page })
# At the head of each page; beside it stands the heading of the section.
page-head = { $kicker }: { $title }
page-foot = Data { $version } · as of { $asOf }
    .unnumbered = As of { $asOf }

## What can be done with the page.

# What the page's script puts on buttons.
copy = Copy
copy-table = Copy table
copied = Copied
not-copied = Not copied
# Read out for marks of footnotes, for their numbers, which lead back, and for links of passages to themselves.
footnote-mark = Note { $number }
footnote-back = Back to the text at note { $number }
link = Link
# What a reader of the PDF shows beside the file that it carries.
records-attached = The records behind this briefing

skip = Skip to the briefing
cite = Cite this briefing
citation-as = Citation as { $form }
# $pages (Number)
pdf-extent =
    { $pages }{ "\u00A0" }{ $pages ->
        [one] page
       *[other] pages
    }, { $size }
size-kilobytes = { $size }{ "\u00A0" }KB
size-megabytes = { NUMBER($size) }{ "\u00A0" }MB
citation = { $author }. { $title }. { $state }.
# $asOf (Date)
citation-state = Edition { $edition }, as of { DATE($asOf) }, data version { $version }

## About the edition.

about = About this edition
about-made = Edition { $edition }, { $status }, made from version { $version } of the Summit dataset.
    .unnumbered = Edition { $edition }, { $status }, made from records without a version.
# $claims (Number)
about-claims = It tells { $claims } claims in our own words; { $publisher } is the source from which the meeting was first recorded.
# $claims (Number)
about-claims-many = It tells { $claims } claims in our own words, put together from many sources.
about-quotations = Short quotations stand in quotation marks. No source text is reproduced beyond them.
# $parties (List)
about-order = The parties stand in alphabetical order: { LIST($parties) }.
## How we know: 300 words at most, the same in reports and site.

how-we-know = How we know
how-method = Method
    .text = Each claim is told in our own words, with who said it, and no act as more than it was. It points at its evidence: a passage of a text that we hold, or a page, the day on which it was seen and, where recorded, the words. Support, sides and status are computed from that, never entered.
how-grades = Grades
    .text = A letter says how reliable a source is, a number how credible the statement (Admiralty code). To be corroborated takes a witness of another origin: copies of one report are one witness. What one state’s agencies alone say is told as one side. A page that nobody saw lifts nothing.
how-unknown = Not known
    .text = Most pages were seen in part, and most instruments are not public. Silence is not failure: where nothing was found, there is no news. What came after the newest evidence is not here.
how-made = Who made it
    .text = Summit, from public sources. A program sets the pages from the records.
how-errors = Errors
    .text = Name the sentence, its note and a source that says otherwise to those from whom you have this, or where the dataset is published. Its change log tells each correction.

about-licence = The data may be used under the licence CC BY 4.0.

## Headings of parts, and what contents call them.

contents = Contents
sources = Sources
discrepancies = Discrepancies
documents = Documents
summary = Summary
caution = Caution
watch = What to watch

## Claims.

in-paraphrase = { $name }, in paraphrase
both-leaders = Both leaders
all-leaders = All leaders
text-of-document = Text of the document
text-as-reported = Text, as reported
inferred-by-editors = Inferred by the editors: { $basis }
printed-as = Printed as “{ $printed }”; read here as “{ $read }”.
elided = { $manner }; words are left out in the source
not-in-source = Not in { $publisher }

## Signs and grades.

legend = How to read the signs
legend-note = Beside each paragraph stand its support, its grade and who says it. An act is never told as more than it was. At <differ/> sources differ; the mark leads to the table of discrepancies.
legend-support = Support
legend-acts = Acts
legend-grades = Grades
legend-admiralty = The letter is the reliability of the best source, the number the credibility of the item, after the Admiralty code.
sign-told = <sign/>: { $meaning }
# Read out in place of the sign for sources that differ.
sign-not-equal = the sign not equal
sources-differ = Sources differ:

## The list of sources.

sources-note = A source has the same number in all reports of all meetings, so that there are gaps. The grade is that of the source, not of an item; “from” names what it goes back to; titles in square brackets are the editors’. The evidence report gives reasons, and all sources of each claim.
sources-graded-note = A source has the same number in all reports of all meetings, so that there are gaps. The grade tells how reliable a source is, not whether an item is true. Titles in square brackets are the editors’, where that of the page was not recorded. Where nothing else is said, only the beginning of a page was read.
# A title as published, and one that the editors supplied.
title-published = “<title>{ $title }</title>”
title-supplied = [<title>{ $title }</title>]
source-named = { $publisher }, { $title }
source-language = in { $language }
source-grade = Grade{ "\u00A0" }{ $grade }
source-from = from <source/>
source-goes-back = Goes back to <source/>, { $basis }.

## Discrepancies.

discrepancies-caption = Where sources differ: open points first. The adopted value is the one used in this report; the evidence report tells who gives each.
column-mark = Mark
column-question = Question and values
column-adopted = Adopted, and why
none-adopted = None adopted

note = Note
all = All

## Figures: pictures with a number, and their data.

figure-title = Figure{ "\u00A0" }{ $number }. { $title }
data-of-figure = Data of figure{ "\u00A0" }{ $number }
see-table = Data: <link>table</link>.

## Figures: numbers with their unit, period and authority.

column-measure = Measure
column-value = Value
column-period = Period
column-according-to = According to
goal = goal
goal-due = due { DATE($date) }
goal-met = met { DATE($date) }
not-stated = not stated
not-recorded = not recorded
nobody-named = nobody named
period-inferred = { $period } (inferred)
period-unstated = { $period } (not stated)
amount-million = { NUMBER($digits) }{ "\u00A0" }m
amount-billion = { NUMBER($digits) }{ "\u00A0" }bn
amount-trillion = { NUMBER($digits) }{ "\u00A0" }tn
value-usd = US${ $amount }
value-money = { $currency }{ "\u00A0" }{ $amount }
value-percentage-points = { $amount }{ "\u00A0" }percentage{ "\u00A0" }points
value-measure = { $amount }{ "\u00A0" }{ $unit }
value-measure-of = { $amount }{ "\u00A0" }{ $unit } of { $of }
value-per-cent = { $amount }{ "\u00A0" }per{ "\u00A0" }cent
value-count = { $amount }{ "\u00A0" }{ $of }
value-about = about { $value }
value-at-most = at most { $value }
value-less-than = less than { $value }
value-more-than = more than { $value }
value-almost = almost { $value }
value-at-least = at least { $value }
value-unclear = { $value } (sense unclear)
unit-per-cent = per cent
unit-usd-billion = US$ bn
# At the end of a label in the data, where the table beside it says the same.
label-of-authority = by { $authority }
label-in-years = , in years

## Series of figures, by whose count.

series-caption = { $title }, by period and by whose count. The counts differ in method and are neither added nor averaged.
series-caption-unit = { $title }, in { $unit }, by period and by whose count. The counts differ in method and are neither added nor averaged.
goals-caption = Goals: when they were set, for when, and when they were met.
column-goal = Goal
column-set = Set
column-due = Due
column-met = Met

## Documents.

text-seen-whole = Text seen.
text-seen-part = Text seen in part.
text-seen-none = Text not seen.

## Commitments.

column-commitment = Commitment
column-status = Status
column-happened = What happened
column-date = Date
column-theme = Theme
column-kind = Kind
column-document = Document
since = since { DATE($date) }
since-at-latest = since { DATE($date) } at the latest
last-event-on = last event { DATE($date) }
due-on = Due: { $date }
due = due{ "\u00A0" }{ $date }
no-due-date = No due date
overdue = overdue
overdue-too = ; overdue

## Projects.

project-carriers = Carried by

## What one can do with a page.

site-home = All meetings
with-records = with its records
back-to-top = Back to top
share = Share
theme-switch = Light or dark
take-tables = Take the tables (CSV)
filter-status = Status
filter-theme = Theme
filter-party = By whom
filter-all = all
filter-order = Order
filter-order-given = by status
filter-order-title = by name
filter-none = Nothing fits.
