### What the command says of what it did and found.

## Counted things

records =
    { $count ->
        [one] { NUMBER($count) } record
       *[other] { NUMBER($count) } records
    }
summits =
    { $count ->
        [one] { NUMBER($count) } summit
       *[other] { NUMBER($count) } summits
    }
sources =
    { $count ->
        [one] { NUMBER($count) } source
       *[other] { NUMBER($count) } sources
    }
claims =
    { $count ->
        [one] { NUMBER($count) } claim
       *[other] { NUMBER($count) } claims
    }
documents =
    { $count ->
        [one] { NUMBER($count) } document
       *[other] { NUMBER($count) } documents
    }
files =
    { $count ->
        [one] { NUMBER($count) } file
       *[other] { NUMBER($count) } files
    }
pages =
    { $count ->
        [one] { NUMBER($count) } page
       *[other] { NUMBER($count) } pages
    }
reports =
    { $count ->
        [one] { NUMBER($count) } report
       *[other] { NUMBER($count) } reports
    }
passages =
    { $count ->
        [one] { NUMBER($count) } passage
       *[other] { NUMBER($count) } passages
    }
briefings =
    { $count ->
        [one] { NUMBER($count) } briefing
       *[other] { NUMBER($count) } briefings
    }
fields =
    { $count ->
        [one] { NUMBER($count) } field
       *[other] { NUMBER($count) } fields
    }
pieces =
    { $count ->
        [one] { NUMBER($count) } piece
       *[other] { NUMBER($count) } pieces
    }
origins =
    { $count ->
        [one] { NUMBER($count) } origin
       *[other] { NUMBER($count) } origins
    }
record-files =
    { $count ->
        [one] { NUMBER($count) } record file
       *[other] { NUMBER($count) } record files
    }
stretches =
    { $count ->
        [one] { NUMBER($count) } stretch
       *[other] { NUMBER($count) } stretches
    }
characters =
    { $count ->
        [one] { NUMBER($count) } character
       *[other] { NUMBER($count) } characters
    }
counted = { NUMBER($count) } { $word }
counted-list = { LIST($parts, separator: ", ") }
faults-in-files = { faults } in { files-of }
files-of =
    { $files ->
        [one] { NUMBER($files) } file
       *[other] { NUMBER($files) } files
    }
no-faults = no faults

## Looking

days = { $start } to { $end }
summit-holds = { claims }, { documents-of }
documents-of =
    { $documents ->
        [one] { NUMBER($documents) } document
       *[other] { NUMBER($documents) } documents
    }
dataset-holds = { summits }, { sources-of }, data version { $version }
sources-of =
    { $sources ->
        [one] { NUMBER($sources) } source
       *[other] { NUMBER($sources) } sources
    }
no-data-version = none
derived-facts = What follows from the records
    .standing = standing
    .origins = origins
    .refined-by = refined by
    .origin = origin
    .goes-back-to = goes back to
    .taken-over-by = taken over by
    .status = status
    .disputed = disputed
name-of-withdrawn = withdrawn
name-of-redirect = { $reason } to { LIST($to, separator: ", ") }
referred-to-by = Referred to by
empty-list = none
standing-corroborated = corroborated: a witness of another origin says the same
standing-corroborated-and-refined = corroborated and refined: a witness of another origin says it more precisely
standing-partly = partly corroborated
standing-contradicted-in-a-detail = contradicted in a detail: some evidence says otherwise
standing-uncorroborated = uncorroborated: nothing of another origin speaks for it
evidence-of-origins = { pieces } of evidence of { origins-of }
origins-of =
    { $origins ->
        [one] { NUMBER($origins) } origin
       *[other] { NUMBER($origins) } origins
    }
origin-itself = itself: it was made from no other source, so far as known
origin-by-way = { LIST($origins, separator: ", ") }, by way of { sources }
source-title = { $id } ({ $publisher })
publisher-unknown = unknown
status-told = { $status } (as of { $day })
    .since = { $status }, since { $since }
    .last = { $status }, last event { $last }
    .overdue = { $status }, overdue
records-taken = { $path }: { records } of { $name }
record-files-taken = { $path }: { record-files } of { $name }
warning = warning:
digest-differs = the records do not have the digest that they name: they were changed after the briefing was made

## Publishing

nothing-written-said = Nothing was written.
kilobytes = { $size } KB
site-part-written = { $folder }: { reports-of } of part { $shard }, { files-of }, { $megabytes } MB; --join puts the parts together
site-written = { $folder }: { pages } for { records-of }, { reports-of }, { files-of }, { $megabytes } MB
records-of =
    { $records ->
        [one] { NUMBER($records) } record
       *[other] { NUMBER($records) } records
    }
reports-of =
    { $reports ->
        [one] { NUMBER($reports) } report
       *[other] { NUMBER($reports) } reports
    }
site-open = Open { $folder }/index.html, or put the folder on any server.
briefings-made = { briefings } made: { files-of } in { $folder }
    .of = { briefings } made of { $all }: { files-of } in { $folder }
left-out = left out:
rendering = Rendering
writing-pages = Writing pages
checking = Checking
has-faults = it has faults, told above
faults-in = faults in { LIST($files, separator: ", ") }
worker-lost = its worker ended before it was made (exit code { $code })
preview-at = Preview at { $url }
watching = Watching for changes; Ctrl+C ends.

## A dataset of one's own

files-written = { $folder }: { files } written
file-kept = kept as it was: { $path }
records-checked = { records } checked: { $verdict }
next = Next:
a-kind = a { $kind }
    .vowel = an { $kind }
ask-folder = Folder of the dataset:
ask-example = Begin with a worked example, an invented meeting?
ask-workflow = Add a GitHub workflow that checks and renders?
ask-hook = Add a git hook that checks before each commit?
ask-yes-or-no = Answer yes or no.
ask-id = Id of the record:
ask-explained = An empty answer leaves a field for later, Tab completes, Ctrl+C stops and writes nothing.
id-invalid = { $id } is no id: lower-case letters, digits and hyphens, at most 80
id-reserved = { $id } can be the name of no file on Windows, where others may read the dataset
id-taken = There is { $kind } { $id } already
written = written: { $name }
reference-open = { $field }: there is no { $kind } { $id } yet
    .near = { $field }: there is no { $kind } { $id } yet; did you mean { $near }?
any-record = record
fields-to-fill = { fields } to fill in:
field-line = line { $line }
facts-to-cite = { facts } without evidence, for which no phrase was given:
facts =
    { $count ->
        [one] { NUMBER($count) } fact
       *[other] { NUMBER($count) } facts
    }
fact-itself = the record itself
cite-into = summit cite SOURCE "words" --into { $into }
ask-source = { $fact } — Source that says so:
ask-phrase = { $fact } — Words of { $id } that say so:
ask-list = One at a time; an empty answer ends the list.
ask-item = { $field } — { $description } Add one?
    .more = { $field } — { $description } Another one?
# $kinds (List)
kinds = { LIST($kinds, separator: " or ") }
shown-in-part = { $folder } is shown without what is at fault: { $faults }
unchanged = { $name } says so already
renamed-record = { $from } → { $to }; { $count ->
        [0] nothing refers to it
        [one] references in { NUMBER($count) } file follow
       *[other] references in { NUMBER($count) } files follow
    }
exported = { $name }: { records } written
exported-forms = { $folder }: { records-of }, { files-of }, { $megabytes } MB
export-title = Summit: outcomes of diplomatic summits
    .own =
        { $count ->
            [one] Outcomes of a summit
           *[other] Outcomes of { NUMBER($count) } summits
        }
export-author = The contributors of Summit
    .own = The editors of the records
export-description = What came out of diplomatic summits, as typed records in which every fact names the passage or page on which it rests.
imported = { $added } added, { $changed } changed, { $same } the same
    .dry = { $added } would be added, { $changed } changed, { $same } the same
removed = removed: { $name }
field-one-of = { $description } One of: { LIST($codes, separator: ", ") }.
field-id-of = { $description } Id of { $kind }.
value-unknown-field = { $kind } has no field { $field }.
    .near = { $kind } has no field { $field }. Did you mean { $near }?
value-not-allowed = { $field }: { $text } is not allowed. Allowed are { LIST($codes, separator: ", ") }.
    .near = { $field }: { $text } is not allowed. Did you mean { $near }?
    .open = { $field }: { $text } is not allowed. Allowed are { LIST($codes, separator: ", ") }; for a code of your own add a record of the kind code, with list={ $list } and code={ $text }.
value-wrong-type = { $field }: { $text } is not { $expected }.
value-given-twice = { $field }: it takes one value, and { LIST($texts, separator: ", ") } were given.
fact-unknown = { $field }: the record has no such fact. Facts are { LIST($facts, separator: ", ") }.
    .near = { $field }: the record has no such fact. Did you mean { $near }?
field-beyond-list = { $field }: the list has { $length ->
        [one] { NUMBER($length) } item
       *[other] { NUMBER($length) } items
    }, counted from 0; the next is { $length }.
field-no-members = { $field }: it would lie within a text or a number.
field-illegible = { $field }: { $text } is not text without invisible characters, or is no name of a field.
field-not-there = { $field }: there is no such field to take away.
values-too-large = together the values are more than { $kind } may hold.

## Texts and passages

cited = { $place }, code points { $start }–{ $end }: “{ $words }”
phrase-differs = It differs from the phrase given in { LIST($aspects) }.
phrase-ambiguous = the phrase stands at { $count } places in { $file }
    .more = and { $count } more
    .hint = Give more of its words, or say which one with --nth and its number.
form-differs = { LIST($parts) }
    .line-ends = its line ends ({ $is } in place of { $was })
    .normal-form = its normal form ({ $is } in place of { $was })
    .mark-present = a byte order mark that is present
    .mark-absent = a byte order mark that is absent
moved-in-place = stands where it stood
moved-to = moved to { $place }
    .form = moved to { $place }, the same but for { $form }
moved-several = stands at several places: { LIST($places, separator: ", ") }
moved-changed = not there letter by letter; likely changed to { $place }
moved-lost = not found again
moved-part = { $words }; the text is too long to search all of it, so it may stand further off
passage-place = { $start }–{ $end } ({ $place })
    .words = { $start }–{ $end } ({ $place }): “{ $words }”
text-missing = { $id }: its text is not in { $folder }
text-covered = { $source } ({ $file }): { $percent } % of { characters } covered, white space aside
text-stretches = { stretches } of evidence, { $furniture } of declared furniture
uncovered = { $place }  code points { $start }–{ $end }  { $words }
claims-by-standing = { claims }: { $words }
claims-one-sided = { claims } for which one side alone vouches
evidence-by-independence = evidence by independence: { $words }
# $counts (List)
texts-compared = { $first } → { $second }: { LIST($counts, separator: ", ") }
# $count (Number)
texts-fate = { NUMBER($count) } { $fate ->
        [kept] kept
        [reworded] reworded
        [paired] paired
        [moved] moved
        [added] added
        [dropped] dropped
       *[unsure] not sure
    }
texts-guessed = { $name } is taken for { $lang } by its letters: to say it, name the file ID.LANGUAGE.txt
texts-written = written: { $name } (it holds the texts: do not hand it on)
coverage-written = written: { $name } (it holds the texts: do not hand it on)
rewritten = rewritten: { $name }
text-unknown = { $id }: no text in { $folder } has its digest or its name
text-as-recorded = the text has the recorded digest
text-in-other-form = the text differs from the one recorded in { $form } alone
text-is-another = the text is not the one recorded
text-verified = { $id } ({ $file }): { $note }; { passages } of { $all } agree
passage-digest-differs = digest differs
passage-out-of-range = out of range
passage-text-changed = text changed
passage-text-not-held = text not held
passages-moved = { passages } moved: summit verify --fix writes the new positions.
quotation-ok = { $place }: “{ $words }” stands on { $source }
quotation-elsewhere = { $place }: “{ $words }” stands on { $source }, but not between what the record names
quotation-not-found = { $place }: “{ $words }” does not stand on { $source }
quotation-but-for = but for { LIST($differences) }
quotation-nearest = most like it: “{ $words }”
# $count (Number)
# $all (Number)
quotations-verified = { NUMBER($count) } of { NUMBER($all) } quotations stand on their pages, white space, quotation marks and the like aside
# $count (Number)
quotations-not-held = { $count ->
    [one] { NUMBER($count) } quotation is of a page that is not in the folder
   *[other] { NUMBER($count) } quotations are of pages that are not in the folder
}
# $count (Number)
pages-unseen = { $count ->
    [one] { NUMBER($count) } page was never seen:
   *[other] { NUMBER($count) } pages were never seen, the oldest first:
}
day-unknown = no day
evidence-on-pages = { pieces } of evidence rest on pages whose text is not held and cannot be checked here; of these pages was seen: { $words }.

## Checking

mended = mended:
    .canonical = put into canonical form
    .out = { $from } → taken out
    .value = { $from } → { $to }
renamed = renamed:
standard-input = standard input
migrated-already = { $folder } follows version { $version } of the record model: nothing to do
migrated = { records } of { records-all } were changed: version { $from } → { $to }
    .dry = { records } of { records-all } would be changed: version { $from } → { $to }
records-all =
    { $all ->
        [one] { NUMBER($all) } record
       *[other] { NUMBER($all) } records
    }
file-gone = gone
passed-over = passed over:
    .link = { $link } is a link, and could lead out of the folder; name it to have it read
model-version = Version of the record model: { $old } → { $new }
state-removed = Removed ({ $count })
    .since = Removed since ({ $count })
state-moved = Moved ({ $count })
    .since = Moved since ({ $count })
state-split = Split ({ $count })
    .since = Split since ({ $count })
state-added = Added ({ $count })
state-changed = Changed ({ $count })
    .since = Changed since ({ $count })
own-dataset = the dataset that comes with the command
made-from = data version { $version }
    .unnumbered = records without a version
briefing-told = { $report } report, edition { $edition }, as of { $asOf }, made from { $from }
as-written = nothing in the file was changed since it was written
not-as-written = the file was changed since it was written: what its pages say was not checked
intact = its { records } have the digest that they name
not-intact = its records do not have the digest that they name: they were changed after the briefing was made
agrees = all { records } agree with { $state }
differs = { records } of { $all } differ from { $state }
state-of-version = { $name } (version { $version })
contradicts = { $words }, although the briefing says that it was made from that very state: it was changed
same-version = { $words }, although both name version { $version }: one of the two was made from records that were not published
version-unknown = { $words }; whether it is the state that the briefing was made from cannot be told, since the briefing names no version
    .state = { $words }; whether it is the state that the briefing was made from cannot be told, since the state names no version
why = Why: { $words }
mend = Mend: { $words }

## The preview

preview-read-only = Only reading is possible here.
preview-other-name = This preview answers under 127.0.0.1 and localhost alone.
preview-nothing = There is nothing here.
preview-title = Summit preview
    .heading = Preview
    .briefing = Briefing
    .width = Width
    .window = whole window
    .pixels = { $pixels } px
    .pdf = PDF
    .faults = Faults
    .page = The briefing
    .not-made = Not made
    .cannot = This briefing cannot be made
