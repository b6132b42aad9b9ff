### Faults of briefings, of templates, of a house style and of tables: what is wrong stands under the code, why it matters and how to
### mend it in its attributes.

# Behind what is wrong.
belongs-to = It belongs to { $claim }.
nearest-name = Did you mean “{ $nearest }”?

## What is wrong with the HTML of a template, and what is the same for all of it.

html =
    .why = The PDF is set from the same HTML, and it knows this closed vocabulary alone; nothing is dropped in silence.
    .mend = Change the template at this line, or add what is missing to the vocabulary, the style sheet and the typesetter.
html-unknown-element = The element { "<" }{ $detail }> is not in the vocabulary.
html-unknown-attribute = The attribute { $detail } is not in the vocabulary of this element.
html-repeated-attribute = The attribute { $detail } is written twice.
html-unknown-class = The class "{ $detail }" is not in the vocabulary of this element.
html-not-allowed-here = { $detail } is not allowed in this place.
html-text-not-allowed = Text stands where only elements may: "{ $detail }".
html-stray-markup = This is neither a tag nor text: { $detail }
html-control-character = A text may not have the control character { $detail }.
html-unknown-entity = The entity { $detail } is not known here; write the character itself.
html-unclosed = The element { "<" }{ $detail }> is not closed.
html-unexpected-end-tag = The end tag { "</" }{ $detail }> closes nothing.
html-duplicate-id = The id "{ $detail }" is used twice.
html-dangling-link = Nothing has the id "{ $detail }" to which this leads.
html-bad-link = A link must lead to "#id" or to an address of http(s), mail or telephone, not to "{ $detail }".
html-bad-value = The attribute value is not valid: { $detail }.
html-missing-attribute = The attribute { $detail } is missing.
html-incomplete = Something is missing here: { $detail ->
        [table-rows] rows of the table
        [table-head] header cells of the table
        [equal-rows] cells: the rows of the table differ in length
        [figcaption] a { "<" }figcaption> at the head of the figure
        [img] the { "<" }img>
        [list-items] list items
        [dt] a { "<" }dt> before the first { "<" }dd>
        [dd] a { "<" }dd> after each { "<" }dt>
        [entries] a { "<" }dt> with a { "<" }dd>
        [contents-link] contents hold one link an item, two levels deep
        [heading-words] the words of the heading
        [link-words] the words of the link
        [footnote-words] the words of the footnote
       *[slot-words] words that stand in the slot until it is filled
    }.

## What cannot be set as asked.

missing-glyph = No font has the character “{ $character }” ({ $codePoint }) of “{ $word }”.
    .why = A reader would see an empty box in its stead.
    .mend = Write it in Latin, Cyrillic or Chinese characters.
broken-word = “{ $text }” is wider than its place and was broken between letters.
    .why = It can be read, but it looks like an accident.
    .mend = Shorten it. A word that stands in a template itself may have &shy; where it may be broken; records have none.
too-wide = “{ $text }” is wider than its place and cannot be broken.
    .why = It would stand out of the page or over its neighbour.
    .mend = Shorten it.
unknown-symbol = There is no symbol “{ $name }”.
    .why = A mark that carries meaning would be missing.
    .mend = Use one of the symbols in src/theme/symbols.ts.
unknown-picture = There is no chart “{ $name }” in the view of this report.
    .why = Its caption would stand above nothing.
    .mend = Name one of the charts that the view function lists.
unusable-image = The image “{ $name }” cannot be taken: { $reason ->
        [unknown-format] it is neither a JPEG nor a PNG
        [damaged] it is cut off or damaged
        [cmyk] it is in four colours of ink
        [unsupported-coding] it is coded in a way that PDF does not know
        [bad-profile] its colour profile is damaged, or of a version that PDF/A does not know
        [calibrated] it tells colours of its own (gAMA, cHRM) and has no profile
       *[too-large] it has more pixels than can be printed
    }.
    .why = The file would not be PDF/A, or would not show it.
    .mend = Give a whole JPEG or PNG in sRGB or grey, or with a sound colour profile.
missing-title = The document has no title.
    .why = PDF/UA wants one, and readers find a document among others by it.
    .mend = Give it an { "<" }h1>.
missing-target = The contents lead to “{ $id }”, which nothing has as its id.
    .why = The page number could not be told.
    .mend = Give the id to the heading that is meant.
no-catalogue = There is no catalogue of messages in “{ $language }”, so that headings and the like are in English.
    .why = A reader would find two languages in one briefing.
    .mend = Put { $language }.ftl into the folder of your templates, or ask for { LIST($languages, separator: " or ") } with --lang.
# $over (Number)
too-many-pages = The { $report } report takes { $pages } pages; it may take { $limit }: { $over ->
        [one] { $over } line is
       *[other] { $over } lines are
    } too many.
    .why = A brief that runs over is not read to its end, and it is set as tightly as can be read already.
    .mend = Shorten what the record { $edition } says (bottomLine, keyPoints, outcomes, figures, watch, caution). Lines by section: { $sections }.

## A house style, and templates of somebody's own.

house-unknown-key = There is no setting “{ $key }”.
    .why = A setting that nobody reads looks as if it did something.
    .mend = Settings here are { LIST($allowed, separator: ", ") }.
house-wrong-value = “{ $key }” must be { $reason ->
        [text] a text
        [colour] a colour such as "#1d4e6b", in quotation marks
        [logo] the name of an SVG file beside house.yml, such as logo.svg
        [pages] a whole number, 1 or more
        [keys] keys with values of their own
       *[one-of] one of { LIST($allowed, separator: ", ") }
    }.
    .why = Briefings cannot be set by another value.
    .mend = Correct the value, or take the line out.
house-low-contrast = “{ $text }” on “{ $ground }” has a contrast of { $ratio } to 1.
    .why = Words in it are hard to read for many people, and on a grey printer for all.
    .mend = Make one lighter or darker, until it is { $least } to 1 or more (WCAG 2.2, 1.4.3).
# $limit (Number) $other (Number)
house-logo = { $file } cannot be used as a logo: { $reason ->
        [no-file] there is no such file beside house.yml
        [attributes] { "<" }{ $element }> has { LIST($attributes, separator: ", ") }
        [outline] { "<" }{ $element }> is an outline: fill="none"
        [hidden] { "<" }{ $element }> is not shown: it stands in { "<" }defs>
        [no-shape] { "<" }{ $element }> is no filled shape
        [too-many-shapes] it has more than { $limit } shapes, or more than { $other } lines and curves
        [no-box] { "<" }svg> has no viewBox of four numbers, with sides from { $limit } to { $other }
        [path-length] path data of more than { $limit } characters
        [path-unreadable] path data: { $words }
        [path-number] path data: a number that is none, or that lies far out of the viewBox
        [path-commands] path data of more than { $limit } lines and curves
       *[empty] there is no shape in it
    }.
    .why = It is drawn as filled shapes in one colour, so that it works in the dark, in print and in grey.
    .mend = Save it as a plain SVG: text and outlines turned into paths, groups and transformations flattened.
house-report-name = “{ $name }” cannot be the name of a report.
    .why = It is typed on the command line and stands in file names.
    .mend = Use small letters, digits and hyphens.
house-report-taken = There is a report “{ $name }” already.
    .why = To change that one, a template of its name is enough.
    .mend = Give yours another name, or leave the entry out.
house-report-template = The report “{ $name }” has no template.
    .why = Its page is made by a template of its own name.
    .mend = Put { $name }.hbs beside house.yml.
template-syntax = The template cannot be used: { $reason ->
        [unknown-expression] ({ $name } …) is not known; (lookup …) is
        [lookup-arguments] lookup takes a value and a name
        [no-value-name] { "{{" }{ $name }{ "}}" } is no name of a value
        [writes-nothing] { "{{" }{ $name }{ "}}" } writes nothing
        [unknown-helper] there is no helper { $name }
        [no-block] { "{{#" }{ $name }{ "}}" } is no block
        [unknown-block] there is no block { $name }
        [block-argument] { "{{#" }{ $name }{ "}}" } takes one value
        [partial-name] a partial is called by its name
        [partial-block] { "{{#> …}}" } is not known; a partial is called as { "{{> name}}" }
        [decorator] { "{{* …}}" } is not known; a partial is a file of its own
        [nested-too-deep] blocks or brackets stand in one another deeper than anything that is meant
       *[unreadable] { $name }
    }.
    .why = No report that it is part of can be made.
    .mend = Templates are written in Handlebars, of which docs/templates.md tells what there is; every { "{{#…}}" } needs its { "{{/…}}" }.
template-markup = { $reason ->
        [unescaped] Values must not be written unescaped
        [control-character] It holds the control character { $name }, which no page may
        [attribute] The attribute { $name } is not allowed on { "<" }{ $of }>
        [class] The class "{ $name }" is not allowed on { "<" }{ $of }>; classes are written out
        [unclosed] { "<" }{ $name }> is not closed in this template
        [closes-nothing] { "</" }{ $name }> closes nothing
        [no-tag] This is no tag: { $name }
       *[unknown-element] { "<" }{ $name }> is not in the vocabulary
    }.
    .why = The PDF is set from the same HTML, and it knows a closed vocabulary alone; nothing is dropped in silence.
    .mend = The vocabulary is in docs/templates.md.
template-message = { $reason ->
        [no-id] A message is called by its id, in quotation marks
        [lacks] The message "{ $of }" needs { $name }
        [has-no] The message "{ $of }" has no { $name }
       *[unknown] There is no message "{ $name }"
    }.
    .why = Its words would be missing from the briefing.
    .mend = Call one of our messages (messages/en) or one of your own (en.ftl beside the template), with what it needs.
template-path = “{ $path }” is nothing that the { $report } report knows.
    .why = It would be an empty place in the briefing.
    .mend = docs/templates.md tells how to see all that a report knows.
template-value = { $reason ->
        [list] “{ $name }” is a list, and a text is wanted
        [object] “{ $name }” is an object, and a text is wanted
        [partial-without-context] The partial { $name } is called without a context
        [endless-partial] The partial { $name } calls itself without end
       *[endless-partials] Partials call one another so often that it grows without end
    }.
    .why = It would stand in the briefing as programs write it, or the briefing would have no end.
    .mend = Go through a list with { "{{#each}}" }, and name a field of an object; docs/templates.md tells how to see them.
template-unused = No report uses the template “{ $name }”.
    .why = It takes the place of none of ours, and none of yours calls it.
    .mend = Name it as the template that it shall replace, call it as { "{{> name}}" }, or make it a report in house.yml.
message-fault = { $reason ->
        [nested-too-deep] braces stand in one another too deep
        [said-twice] "{ $id }" stands in { $name } already
        [element-within] { $id }: an element cannot stand within another
        [plain-bracket] { $id }: a “{ "<" }” that begins no element is written { "{ \"<\" }" }
        [closes-nothing] { $id }: { "</" }{ $name }> closes nothing
        [unclosed] { $id }: { "<" }{ $name }> is not closed
        [unknown-message] { $id }: there is no message "{ $name }"
        [unknown-function] { $id }: functions are { LIST($others, separator: ", ") }, each of one argument: { $name } is not called so
        [term-within-itself] { $id }: -{ $name } is part of itself
        [unknown-term] { $id }: there is no term -{ $name }
        [too-many-terms] { $id }: it is made of too many terms
        [too-many-variants] { $id }: it has more than { $name } variants
        [attribute-not-plain] { $id }: an attribute that selects is a plain text
        [selector] { $id }: what selects is an argument, NUMBER of one, or an attribute of a term
        [two-kinds] { $id }: ${ $name } cannot be both a { LIST($others, separator: " and a ") }
        [not-in-english] there is no message "{ $id }" in English
        [not-given] { $id }: it is given no ${ $name }
        [other-kind] { $id }: ${ $name } is something else in English
        [other-elements] { $id }: its elements are { LIST($others, separator: ", ") }
        [no-elements] { $id }: its elements are none
       *[syntax] { $name }
    }
    .why = Nothing can be said with it.
    .mend = Messages are written in Fluent (projectfluent.org), with the arguments and elements of the English ones.
# $count (Number)
messages-missing = { $lang } lacks { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }: { LIST($beginning, separator: ", ") }.
    .why = They are said as in English.
    .mend = Add them, as they stand in messages/en.
language-unknown = CLDR has no months, lists and numbers of “{ $lang }”.
    .why = They are those of English.
    .mend = Name the file as the language by its BCP 47 tag, such as fr.ftl or zh-Hant.ftl.

## What is wrong with a table of records.

csv-syntax = { $reason ->
        [quote-open] A quotation mark opens here and is never closed.
        [quote-within] A quotation mark stands within a cell here.
       *[other] The line cannot be read here.
    }
    .why = Where a cell ends cannot be told, and with it nothing behind it.
    .mend = Double a quotation mark within a cell, and put one at its beginning and end: "the ""second"" quay".
csv-no-header = The first line has no column "id".
    .why = Each column is told by the name of its field in the first line, and each record by its id.
    .mend = Begin with a line such as: id,name.en. summit export writes a table to begin with.
csv-unknown-column = No { $kind } has a field "{ $name }".
    .why = What stands in such a column would be lost.
    .mend = Take the column out, or give it the name of a field: summit add { $kind } writes a record that names all of them.
csv-column-twice = There is another column "{ $name }".
    .why = Which of the two counts cannot be told.
    .mend = Take one of them out.
csv-cell-count = Here are { $cells } cells, and the first line has { $columns }.
    .why = Which cell belongs to which field cannot be told, and an empty one would take its field away.
    .mend = Write as many cells as there are columns; one that holds a delimiter needs quotation marks.
csv-no-id = The row has no id.
    .why = The id is the name of the record's file, by which others refer to it.
    .mend = Give it lower-case letters, digits and hyphens, such as ann-lee.
csv-bad-id = { $id } is no id.
    .why = { csv-no-id.why }
    .mend = Take lower-case letters, digits and hyphens, at most 80, and no name that Windows keeps for itself.
csv-id-twice = { $id } stands in line { $line } already.
    .why = An id stands for one record.
    .mend = Put the two rows together, or give one another id.
csv-other-kind = { $id } is already the id of a record of the kind { $kind }.
    .why = { csv-id-twice.why }
    .mend = Give the row another id.
csv-field = { $words }
    .why = The cell has no place in the record.
    .mend = Correct the cell, or the name of its column.

## What keeps the records of a briefing from being read back.

unread-not-a-pdf = it is not a PDF file
    .mend = Name the PDF of a briefing, as summit render writes it.
unread-encrypted = it is encrypted
    .mend = Briefings are written without a password; remove it, for example with qpdf --decrypt.
unread-too-much = it holds more than a briefing can hold: more than { $limit } { $reason ->
        [file] bytes
        [inflated] bytes of data
        [values] values
        [depth] values nested in one another
        [string] bytes of text in one string
        [packed] bytes that tell what a stream of objects holds
        [entries] objects
        [sections] sections
       *[entriesOfFiles] embedded files
    }
    .mend = It was not read further. Briefings are written by summit render.
unread-damage = { $reason ->
        [no-trailer] there is no trailer
        [no-catalog] it has no catalog
        [no-content] the embedded file { $name } has no content
        [table-misplaced] the cross-reference table is not where the file says
        [table-broken] the cross-reference table is broken
        [table-circle] the cross-reference table leads round in a circle
        [table-columns] a cross-reference stream with strange columns
        [object-misplaced] object { $name } is not where the table says
        [object-unended] object { $name } does not end
        [object-within-itself] object { $name } needs itself to be read
        [value-cut-off] the file ends in the middle of an object
        [no-value] “{ $name }” where a value should be
        [string-unended] a string that does not end
        [key-no-name] a dictionary with a key that is no name
        [key-twice] a dictionary that says /{ $name } twice
        [stream-within-object] a stream that is not an object of its own
        [no-stream] an object that should be a stream
        [stream-length] a stream that is not as long as it says
        [stream-filter] a stream compressed by { $name }
        [stream-packing] compressed data that cannot be inflated, or whose checksum is wrong
        [stream-rows] rows of a strange length
        [stream-prediction] an unknown prediction
        [packed-missing] the stream of objects { $name } is missing
        [packed-unreadable] the stream of objects { $name } does not tell what it holds
        [packed-short] the stream of objects { $name } is too short
        [packed-misplaced] object { $name } is not where the table says in its stream of objects
       *[cut-off] it does not end as a PDF file does; was it cut off?
    }
unread-damaged = it is damaged: { unread-damage }
    .at = it is damaged: { unread-damage } (byte { $offset })
    .mend = Get the file again from where it came, or render the briefing again.
unread-no-records = it carries no records
    .mend = Programs that rewrite PDF files may drop them. { unread-damaged.mend }
unread-not-briefing-data = the file of records in it is not one that summit render wrote
    .mend = { unread-damaged.mend }
unread-newer-format = its records are in version { $version } of their format, which this command does not know
    .mend = Use a newer version of the command.
unread-other-model = its records follow version { $version } of the record model; this command knows version { $known }
    .mend = Use the version of the command that knows it.
# $more (Number)
record-without-id = one without an id
unread-unsound-records = records in it do not follow their schemas: { LIST($records, separator: ", ") }{ $more ->
        [0] { "" }
       *[other] { " and " }{ $more } more
    }
    .mend = They were changed after the briefing was made. { unread-damaged.mend }
