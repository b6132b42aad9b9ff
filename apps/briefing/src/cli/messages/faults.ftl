### What ends a command before its time: what is wrong and, as its hint, how to mend it.

## How it was called

did-you-mean = Did you mean { LIST($words, separator: ", ") }?
not-known = { $what } { $count ->
        [one] is
       *[other] are
    } not known
allowed = Allowed are { LIST($allowed, separator: ", ") }.
allowed-near = Did you mean { LIST($near, separator: ", ") }? Allowed are { LIST($allowed, separator: ", ") }.
all-with-ids = --all is for all summits, and { LIST($ids, separator: ", ") } was named
    .hint = Leave out the one or the other.
shard-without-all = --shard shares out the work of --all
    .hint = Add --all to it.
shard-and-join = --shard makes a part of a site, and --join puts parts together
    .hint = Name one of them.
no-part = { $folder } holds no part of a site
    .hint = Parts are what “summit site --shard 1/2 --out { $folder }” writes.
part-unreadable = the part in { $folder } is not as it was written
    .hint = Make it once more.
part-of-other = the part in { $folder } was made of other records, in another language or by another version
    .hint = Make all parts and the site of the same records, with the same options.
parts-missing = { $count ->
        [one] one report is in none of the parts
       *[other] { $count } reports are in none of the parts
    }: { LIST($shards, separator: ", ") }
    .hint = Make what is missing, and name its folder too.
shard-invalid = --shard { $text } is no part of a whole
    .hint = Write it as 1/4, 2/4, 3/4 and 4/4: every part once, and together they are everything.
as-of-invalid = --as-of { $day } is no day
    .hint = Write it as 2021-12-31.
as-of-too-late = --as-of { $asOf } is later than { $day }, up to which { $edition } takes account of events
    .hint = What has happened since is in no record yet.
as-of-of-edition = --as-of does not go with the report { LIST($reports, separator: ", ") }
    .hint = Its words are those of an edition. As of an earlier day there is { LIST($others, separator: ", ") }.
report-of-document = --report { LIST($reports, separator: ", ") }: { LIST($documents, separator: ", ") } is no summit
    .hint = Of a document there is its fact sheet alone: leave --report out.
no-such-day = --as-of { $day }: there is no such day
    .hint = Write it as 2026-11-23.
lang-unknown = --lang { $asked }: there is no catalogue of that language
    .hint = There are { LIST($languages, separator: ", ") }. With --templates, a file { $asked }.ftl in that folder brings it.
port-invalid = --port { $port } is no port
    .hint = Ports go from 0, any that is free, to 65535.
port-taken = port { $port } is taken
    .hint = Name another, or 0 for any that is free.
port-reserved = port { $port } is not for everybody to open
    .hint = Take one above 1023.
table-option = { $option } is for the table of one kind
    .hint = Name the kind as well, as in --kind person { $option }, or leave it out.
folder-option = { $option } is for a folder of files, and --kind asks for a table
    .hint = Leave out one of the two.
licence-invalid = --licence { $given }: it is no SPDX licence identifier
    .hint = Write it as in the list at spdx.org/licenses, such as CC-BY-4.0.
released-invalid = --released { $day }: there is no such day
    .hint = Write it as 2026-11-23.
base-url-secret = --base-url names a user or a password, which every page would publish
    .hint = Leave out what stands before the @.
base-url-invalid = --base-url { $given }: it is not the address of a folder on the web
    .hint = Write it as https://example.org/summits/
stdin-filename-alone = --stdin-filename names what is read from standard input, and nothing is
    .hint = Give "-" as a path.
watch-nothing = --watch needs the files or folders to watch
watch-stdin = --watch cannot watch standard input
fix-nothing = --fix needs the files or folders that it may rewrite
fix-stdin-format = --fix prints the mended text of standard input, so it takes no --format
briefing-and-sources = a briefing is held against records, not against source texts
    .hint = Run the command twice: with the PDF, and with --sources.
neither-sources-nor-briefing = required option '--sources { "<dir>" }' not specified, nor the PDF of a briefing
    .hint = Run the command with --help for its options.
fix-without-data = --fix needs the folder of records that it may rewrite
    .hint = Name it with --data.
no-such-occurrence = --nth { $occurrence }: there is no such place
    .hint = The phrase stands at { $count ->
        [one] { NUMBER($count) } place
       *[other] { NUMBER($count) } places
    }, counted from 1.
set-invalid = --set { $text }: it is no field and value
    .hint = For example: --set statement="They met." --set attribution.voice=narration
of-of-summit = --of is for a summit: it takes the members of a body as its parties
of-without-day = --of needs the day of the meeting, since members come and go
    .hint = Name it as well: --set date.start=2024-06-13
no-body = --of { $body }: no members of it are known
    .hint = Known are { LIST($known, separator: ", ") }; an organization with members in your records is as good.
text-of-source = --text is for a source: it tells digest and length of its text
cite-invalid = --cite { $text }: it is no fact and phrase
    .hint = For example: --cite participations.0="President Ann Lee"
evidence-options = --from names a source, and --phrase or --cite its words: each needs the other
    .hint = They say in which source which words are the evidence.
texts-missing = the text of { $id } is needed to find words in it
    .hint = Name the folder that holds the texts with --sources.
seen-of-text = --seen and --extent are said of a page, and the text of this source is held
    .hint = Leave them out: the passage is found in the text.
seen-invalid = --seen { $day }: there is no such day
    .hint = Write it as 2026-11-23.
nth-of-page = --nth is for a text in which the words stand several times, and of this page none is held
    .hint = Leave it out, and give so many words that they stand there once.
phrase-empty = the phrase has no words
    .hint = Give those words of the source that carry the fact, within quotation marks.
seen-in-part = --seen and --extent go together
    .hint = They say on which day how much of the page was seen.
value-invalid = { $text } is no field and value
    .hint = For example: name.fr="Anne Lee"
set-nothing = there is nothing to change
    .hint = For example: summit set ann-lee name.fr="Anne Lee"
set-identity = { $field } cannot be changed like other fields
    .hint = summit rename { $id } gives the record another id; a record of another kind is a new one.
remove-both = --withdrawn and --with-redirect cannot both be
    .hint = What was withdrawn leads nowhere; what another record has the place of leads there.
remove-other-kind = { $other } cannot have the place of { $id }
    .hint = It must be another record of the same kind.
nothing-written = nothing was written
no-folder-of-records = there is no folder { $folder } to put the record into
    .hint = Name that of your records with --data, or make a dataset: summit init my-summits
there-already = { $path } is there already
id-is-file-name = The id is the name of the file.
id-missing = a new record needs an id
    .hint = For example: summit add claim bridge-agreed
init-without-folder = init needs the folder to make the dataset in
    .hint = For example: summit init my-summits
stopped = stopped; nothing was written
texts-none = { $folder } has no text of { $id }
    .hint = Name its file { $id }.txt, or { $id }.LANGUAGE.txt, such as { $id }.ru.txt.
    .near = Did you mean { $near }?
texts-one = { $id } has one text alone: { $name }
    .hint = Name a second document, or put the text in another language beside it: ID.en.txt and ID.zh-Hans.txt.
texts-several = { $id } has several texts: { LIST($names, separator: ", ") }
    .hint = Name the one you mean by its file: { $stem }
texts-same = { $name } would be compared with itself
    .hint = Name two texts.
texts-empty = { $name } holds no words
    .hint = A scan has no text; what a word processor wrote must be saved as plain text.
# $paragraphs (Number)
# $characters (Number)
texts-too-long = { $name } is too long to be compared: { NUMBER($paragraphs) } paragraphs, { NUMBER($characters) } characters
    .hint = A text may have { NUMBER($paragraphs) } paragraphs and { NUMBER($characters) } characters: compare it in parts.
# $characters (Number)
texts-too-large = { $name } is too long to be compared: { NUMBER($characters) } characters, white space and all
texts-control-name = { $name } has a control character in its name, which no page can hold
    .hint = Give the file another name.
texts-same-name = two comparisons would have one file: { $name }
    .hint = Compare them in two calls, each with a folder of its own after --out.
texts-no-glyph = the PDF has no letter for { $character }
    .hint = The page needs none: --format html

## What there is not in a dataset

no-record = there is no record { $id }
list-tells = summit list prints the summits of the dataset.
id-of-several = { $id } is the id of several records: { LIST($files, separator: ", ") }
    .hint = Give all but one another id first.
record-faulty = { $id } is in { $file }, and has faults, told above
no-source = there is no source { $id }
no-evidence-there = { $into } is no fact that has evidence of its own
    .hint = These are: { LIST($facts, separator: ", ") }.
    .none = The record has none.
cited-already = { $into } has that evidence already
furniture-of-source = what states no fact is told of in the source itself
    .hint = Write --into { $source }.
furniture-of-page = of a page whose text is not held, nothing can be marked
passage-too-long = the phrase takes { $count } characters, and evidence { $limit } at most
    .hint = Give those of its words that carry the fact: the rest shows nobody where it stands.
change-refused = nothing was written, because of { $faults }
still-referred-to = { $id } is referred to at { $count ->
        [one] { NUMBER($count) } place
       *[other] { NUMBER($count) } places
    }
    .hint = Change those first, or have another record take its place: summit remove { $id } --with-redirect OTHER.
no-subject = there is no summit or document { LIST($ids, separator: ", ") }
document-of-no-meeting = no meeting of the dataset tells of { $id }
    .hint = A fact sheet is made of a document that was signed at a meeting, or that a claim is about.
no-edition = { $summit } has no edition, and a briefing needs one
    .hint = An edition record says what comes first: bottom line, key points, figures and cautions.
# $ids (List)
nothing-to-compare = there is nothing to compare { LIST($ids) } with
    .hint = A comparison takes meetings of one series or between the same parties; summit compare A B takes any.
one-meeting-to-compare = a comparison takes two meetings or more
    .hint = summit list tells the meetings.
# $count (Number) $most (Number)
too-many-to-compare = { $count } meetings are too many to stand side by side; { $most } have room
no-source-with-text = there is no source { $id } that records a text
    .hint = A source record tells digest and length of its text.
text-not-here = the text of { $id } is not in { $folder }
    .hint = Its file is known by its digest, or by its name { $id }.txt.
text-not-recorded = { $file } is not the text that { $id } records
    .hint = Positions in it would not hold. Where the new text is the right one, summit verify --fix takes the records over to it.
phrase-not-found = “{ $phrase }” is not in { $file }
    .near = The nearest passage is at { $place }, { $percent } % alike: “{ $words }”.
    .nothing = Nothing in the text is like it.
no-record-files = no record files (.yml, .yaml or .json) in { LIST($places, separator: ", ") }
    .hint = Records are one file each; the name of the file is the id of the record.
not-sound = { $folder } is not sound: { $faults }
model-too-old = the records of { $folder } follow version { $from } of the record model; this command reads version { $to }
    .hint = summit migrate { $folder } takes them there.
model-too-new = { $folder } follows version { $from } of the record model; this command knows version { $to }
    .hint = Use a newer version of the command.
record-unreadable = a record cannot be read; nothing was changed
    .hint = summit validate tells where and why.
id-no-file-name = { $file }: the id { $id } cannot be the name of a file
no-house = { $folder } holds no templates (.hbs), no messages (.ftl) and no house.yml
    .hint = A template takes the place of the one of its name; messages go before those of their ids; house.yml holds name, language, colours, logo, paper and reports.
house-faulty = { $folder } cannot be used: { faults }
templates-faulty = the templates ask for what there is not: { faults }
faults = 
    { $count ->
        [one] { NUMBER($count) } fault
       *[other] { NUMBER($count) } faults
    }
epoch-invalid = SOURCE_DATE_EPOCH is { $epoch }; it must be a number of seconds

## States to compare, and briefings

object-not-held = { $revision }: the repository lists { $path } and does not hold it
    .hint = It was cloned in part, and nothing is fetched here. Have git fetch the rest, or name a folder.
no-state = { $revision }: there is no such file or folder, and { $reason }
    .hint = Name a tarball, a folder or a revision; for a revision, --records says where in it the records lie.
state-without-records = no record files (.yml, .yaml or .json) in { $name }
    .hint = For a revision, --records says where in it the records lie.
state-unreadable = { $name } cannot be read: { $faults }
record-not-comparable = { $file }: { $why }
    .hint = summit validate tells all that is wrong with records.
git-option = it is no revision
git-absent = git could not be run
git-silent = git ended without a word
git-says = git says: { $words }
git-output = what git writes
no-package = { $name } is not a package of @summit/data: { $why }
package-no-json = { $file } in it is not JSON
package-other-name = its package.json does not name it so
package-no-model = dist/meta.json in it does not tell the version of its record model
package-no-list = dist/records-{ $collection }.json in it is not a list
package-too-large = it is larger than { $megabytes } MB unpacked, and no package of @summit/data is
no-archive = it is not a gzipped tar archive
state-no-object = a record is not an object
state-no-id = a record has no id
state-no-kind = the record { $id } has no kind
state-no-target = the redirect { $id } leads to what is no id
state-too-deep = the record { $id } is nested deeper than any record
briefing-unreadable = { $name }: { $what } [{ $code }]
folder-there-already = { $folder } is there already
    .hint = --records makes a new folder, which can be validated and rendered like any dataset.

## Files and folders

folder-not-empty = { $folder } is not empty
    .hint = With --force the files that are missing are added; none that is there is changed.
is-a-file = it is a file, not a folder
link-out = it is a link that leads out of the folder
another-run = another run is writing { $what }, and nothing was written by this one
    .hint = Wait until it has ended. If there is none, delete { $lock }.
file-for-folder = { $folder } is a file, not a folder
foreign-files = { $folder } holds what this command did not write: { LIST($files, separator: ", ") }
    .hint = The folder would be replaced as a whole, and these lost. Name another, or take them out.
foreign-files-more = { $folder } holds what this command did not write: { LIST($files, separator: ", ") } and more
is-a-folder = it is a folder
no-plain-file = it is no plain file, but a link, a folder or a pipe, and is not read here
file-there-already = it is there already
changed-meanwhile = it was changed by another program meanwhile; nothing was written
output-is-link = it is a link, and what it leads to would be overwritten; remove it, or choose another folder
file-too-large = it is larger than { $megabytes } MB, and nothing that is read here is
page-nested = more than { $most } of its elements lie within each other, as on no page
name-not-utf8 = its name is not UTF-8
no-version = it does not hold a version, such as 1
watched-gone = { $folder } is gone, and nothing is left to watch
watch-limit = the system watches as many files as it can already
    .hint = Close other programs that watch files, or name fewer files.
not-utf8 = { $name } is not UTF-8: byte { $at }, in line { $line }, is { $byte }; { $words }
    .hint = Save it as UTF-8, for example: iconv -f { $encoding } -t UTF-8 old.txt > new.txt
    .binary = Name a file of plain text.
encoding-none = it is no text at all
encoding-mark = its byte order mark is that of { $encoding }
encoding-like = it looks like { $encoding }
encoding-unknown = what else it is cannot be told

## What the system says

system-ENOENT = there is no such file or folder
system-EACCES = permission denied
system-EPERM = the operation is not permitted
system-EEXIST = it is a file, not a folder
system-EISDIR = it is a folder
system-ENOTDIR = it is a file, not a folder, or a part of its path is
system-ENOSPC = the disk is full
system-EDQUOT = the quota of the disk is used up
system-EFBIG = it would be larger than files may be here
system-EROFS = the file system is read-only
system-ELOOP = its links go round in a circle
system-ENAMETOOLONG = the name is too long
system-other = the system says { $words }
folder-gone = the folder that the command was called in is no longer there
    .hint = Change into one that is, and call it again.
output-unwritable = the output cannot be written: { $reason }
bug = summit itself failed: { $words }
    .hint = This is a bug of the program, not of your data. Set SUMMIT_DEBUG=1 to see where it happened.
ended-undone = it ended before it was done
error = error:

## Tables of records

table-kind = which kind of record { $path } holds is not said
    .hint = Say it with --kind, or name the file after one: { LIST($kinds, separator: ", ") }.
import-refused = nothing was written, because of { $count ->
        [one] { NUMBER($count) } fault
       *[other] { NUMBER($count) } faults
    } of the table
