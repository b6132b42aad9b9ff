### The pages of a site.

## What all pages have.

site-name = Summit records
site-skip = Skip to the content
# Of a page's title, in the bar of the browser.
site-page-title = { $title } · { $site }
site-records = Records
site-where = Where this page is
site-on-page = On this page
site-start = Start
site-data-version = Data version { $version }
site-version-none = not numbered
site-record = Record <id/> · <data>the record as data (JSON)</data>
# Read out before the number of a piece of evidence.
site-evidence-number = <hidden>evidence </hidden>{ $number }

## Search.

search = Search
search-all = Search all records
search-where = All records
search-hint-short = Name or word
search-words = Name, word or number
search-kind = Kind
search-kinds-all = All kinds
search-description = Search all records by name, word or number.
search-hint = Names in every language of the records and other spellings are found. Capitals do not count, the beginning of a word is enough, and a slip is forgiven. The arrow keys lead through the results.
search-no-script = This browser runs no script, and search needs one. Every name is in the <alphabet>A–Z</alphabet>, and every record in the lists below.
# Before names that are nearly so.
search-did-you-mean = Did you mean:
search-ways = Ways in
search-promises-status = Promises by status
search-promises-theme = Promises by theme
search-promises-party = Promises by party
search-promises-year = Promises by year due
search-more = Show more results
# What the script says. $words is what was asked for; $shown is the number as it is written, $count the one that it stands for.
search-nothing-asked = Write a name, a word or a number.
search-nothing-found = Nothing was found for “{ $words }”. Fewer words, or another spelling, may help.
# $count (Number)
search-found =
    { $count ->
        [one] { $shown } page
       *[other] { $shown } pages
    } for “{ $words }”.
# $count (Number)
search-found-some = No page has all of “{ $words }”. { $count ->
        [one] { $shown } page
       *[other] { $shown } pages
    } with some of it.

## Kinds of record: one, several, one in the middle of a sentence, and what the list of them holds.

kind-summit = Summit
    .many = Summits
    .within = summit
    .about = Meetings of leaders, with who took part and what came out of them.
kind-claim = Claim
    .many = Claims
    .within = claim
    .about = Each thing that was said, done or reported, by theme; the firmest acts come first.
kind-document = Document
    .many = Documents
    .within = document
    .about = Instruments that were signed, concluded or adopted, or that are spoken of as such.
kind-commitment = Commitment
    .many = Commitments
    .within = commitment
    .about = What parties and companies took upon themselves, and what became of it.
kind-project = Project
    .many = Projects
    .within = project
    .about = Plants, ventures and programmes that are spoken of.
kind-person = Person
    .many = People
    .within = person
    .about = Who spoke, signed or took part.
kind-organization = Organization
    .many = Organizations
    .within = organization
    .about = States, governments, ministries, companies and international bodies.
kind-place = Place
    .many = Places
    .within = place
    .about = Places that the records name.
kind-discrepancy = Discrepancy
    .many = Discrepancies
    .within = discrepancy
    .about = Points on which sources differ; those that are open come first.
kind-figure = Figure
    .many = Figures
    .within = figure
    .about = Every number, with whose it is and the time for which it holds.
kind-quotation = Quotation
    .many = Quotations
    .within = quotation
    .about = Short phrases in the words of a speaker.
kind-source = Source
    .many = Sources
    .within = source
    .about = Every page, document and broadcast that facts are taken from, with its grade.
kind-code = Code
    .many = Codes
    .within = code
    .about = Words of lists that the standard lists lack, such as what is measured.
kind-edition = Edition
    .many = Editions
    .within = edition
    .about = Editions of the briefings: what the editors put first, and as of which day.
kind-named = { $kind }: { $title }

## The start page.

start-title = What leaders promised at summits, and what became of it
start-lead = Every outcome with its source, its status and where accounts differ.
start-executive = Read the one-page brief
start-tracker = Open the tracker
start-no-summit = No summit is recorded.
start-strip-hint = Each sign is a promise and leads to its page.
start-ways = Find a promise
start-latest-more = <all>All changes</all> · <feed>Atom feed</feed>
start-data = Take the data
start-data-text = <promises>All promises with their status (CSV)</promises>. Each chart has its values and its drawing below it, and each record its own data (JSON) at the foot of its page.
# $claims (Number) $sources (Number) $open (Number)
start-know-text = { $claims } statements rest on { $sources } sources, each with its grade; { $open ->
        [0] no point is
        [one] { $open } point is
       *[other] { $open } points are
    } in open dispute. <about>How we know, and how to read the signs</about>
start-all-records = All records
# For programs that answer questions from the site.
llms-reading = Each statement stands with who said it, how well it is proved and the passages that it rests on. What one side says is not what all said; a status holds as of the day of its edition. The page of a record ends with .html, and the same name with .json is the record as data. Cite the sources that a record names, and the record by its id.
start-series = Figures in series
# $count (Number)
start-series-figures =
    { $count ->
        [one] { $count } figure
       *[other] { $count } figures
    }
# $places (List) $date (Date)
preview-kicker = { LIST($places) }, { DATE($date) }
chart-files = <csv>Values (CSV)</csv> · <svg>Drawing (SVG)</svg> · <png>Image (PNG)</png>

## All promises, and the latest changes.

promises = Promises and what became of them
    .short = Promises
# $count (Number)
promises-about =
    { $count ->
        [one] { $count } commitment
       *[other] { $count } commitments
    } of all summits. A status follows from dated events, each with its source; what nobody reported on has no verdict.
promises-grouped = In groups
promises-by-status = By status
promises-by-theme = By theme
promises-by-party = By party
promises-by-year = By year due
promises-csv = All as CSV
promises-filter = Show some of the promises
promises-any = All
promises-show = Show
# Where a meeting was, and in which year.
# Numbers as they are written.
promises-shown = { $shown } of { $count } shown.
promises-sort = Sort by: { $column }
# $count (Number)
promises-count =
    { $count ->
        [one] { $count } promise
       *[other] { $count } promises
    }
column-promise = Promise
latest = Latest changes
    .short = Latest
    .about = What became of promises, by the date of the event, and new editions of the briefings.
latest-feed = To follow them: <feed>Atom feed</feed>.
# $date (Date)
change-on = { DATE($date) } · <name/>
feed-title = { $site }: latest changes

## Pages for what is not there.

not-here = There is no such page
    .why = The address may be mistyped, or the page was taken away. The lists above and the A–Z lead to every record.
moved = This record has moved
    .where = Where it is now
split = This record was split
    .where = What it was split into
id-not-used = The id { $id } is no longer used.

## Lists: the A–Z, and that of each kind.

alphabet = A–Z
    .about = People, bodies, places, projects, documents, commitments, sources and measures by every name and spelling, in every writing of the records.
# What is listed under another name than that of its page.
alphabet-see = { $kind }, see { $title }
discrepancy-values = { $label } · { $count } values
grade = Grade { $grade }
# $date (Date)
edition-listed = { CAPITAL($status) }, as of { DATE($date) }
figure-listed = { CAPITAL($authority) } · { $period }

## What links to a record.

links = What links here
links-of-kind = { $kind } { $reference }
former-ids = Former ids
refers-about = about it
refers-attribution-document = stated in its text
refers-attribution-organizations = stated by it
refers-attribution-source = told in its voice
refers-attribution-speakers = said by this person
refers-attribution-to = said to this person
refers-authority-document = whose number it is
refers-authority-organization = whose number it is
refers-authority-persons = whose number it is
refers-beneficiaries = towards it
refers-body = held by it
refers-bottomLine-claims = in the bottom line
refers-caution-claims = in a caution
refers-claim = belonging to it
refers-claims = resting on it
refers-conclusion-by = concluded by it
refers-conclusion-place = concluded there
refers-conclusion-summit = concluded at it
refers-controlledBy = controlled by it
refers-country = lying in it
refers-derivedFrom-source = made from it
refers-document = made in it
refers-events-evidence-source = with news from it
refers-events-obligors = with news of it
refers-evidence-origin = with evidence that goes back to it
refers-evidence-source = resting on it
refers-figures = using it
refers-finding-claims = in the headline
refers-goal-evidence-source = with a goal resting on it
refers-host = received by it
refers-keyPoints-claims = in a key point
refers-keyPoints-commitment = with a key point of its status
refers-lineage-document = going back to it
refers-lineage-evidence-source = with lineage resting on it
refers-members-evidence-source = with a member resting on it
refers-members-organization = of which it is a member
refers-milestones-evidence-source = with a milestone resting on it
refers-obligors = to be carried out by it
refers-organizations = carried by it
refers-outcomes-claim = among the outcomes
refers-partOf = part of it
refers-participations-evidence-source = with participants resting on it
refers-participations-onBehalfOf = with participants on its behalf
refers-participations-person = attended by this person
refers-parties = to which it is a party
refers-place = located in it
refers-places = held in it
refers-positions-evidence-source = with a position resting on it
refers-positions-party = on which it took a position
refers-posts-evidence-source = with a post resting on it
refers-posts-organization = who held a post in it
refers-previous = that follow it
refers-project = made for it
refers-publisher = published by it
refers-refines = making it more precise
refers-sessions-attendance-who = with its attendance of a session
refers-sessions-chair = with a session that it chaired
refers-sessions-evidence-source = with a session resting on it
refers-sessions-venue = with a session held in it
refers-shareholdings-evidence-source = with a share resting on it
refers-shareholdings-holder = in which it holds a share
refers-signatories-evidence-source = with a signatory resting on it
refers-signatories-onBehalfOf = signed on its behalf
refers-signatories-organization = signed by a holder of a post in it
refers-signatories-person = signed by this person
refers-speaker = said by this person
refers-state = belonging to this state
refers-subject = measuring something of it
refers-subjects-record = concerning it
refers-summary-claims = in the summary
refers-summit = of this meeting
refers-titles-evidence-source = with a title resting on it
refers-titles-issuer = with a title that it gave
refers-to = leading here
refers-values-evidence-source = with a value given by it
refers-venue = held in it
refers-watch-claims = in what to watch
refers-within = lying in it

## Names, and what records of several kinds have.

page-about = About
meeting = Meeting
organization = Organization
as-of-day = As of
# $date (Date)
as-of-date = As of { DATE($date) }
# $date (Date)
as-of-edition = as of { DATE($date) }
# $date (Date)
as-of-last-news = as of the last news, { DATE($date) }
not-known-when = not known
name-in = In { LANGUAGE($tag) }
other-spellings = Other spellings
spelling-language = ({ LANGUAGE($tag) })
as-printed-read = “{ $printed }”, read as “{ $read }”
rests-on = Rests on
rests-on-evidence = evidence<cites/>
status-overdue = { $status }, overdue
dispute = { $label } ({ $state })
named-of-state = ({ $state })
milestones = Milestones
milestones-caption = Dated steps, with the day on which each was due and met, so far as known.
column-step = Step
column-state = State
in-session = <small>In the session: </small>{ $session }
place = Place

## Evidence, as a page lists it.

evidence = Evidence
evidence-source = <publisher/>, <title/>
# $date (Date)
evidence-source-dated = <publisher/>, <title/>, { DATE($date) }
evidence-opened = <source/>, <host/>
evidence-bearing = Source { $number } in all reports. <relation/>, { $independence }. Grade { $grade }, { $source }.
evidence-whole-page = The page as a whole.
evidence-passage = Code points { $start } to { $end } of the text, SHA-256 { $digest }
source-titled = { $publisher }, <title/>
# $date (Date)
source-titled-dated = { $publisher }, <title/>, { DATE($date) }

## Claims.

claim-facts = What is said
claim-topic = Topic
claim-act = Act
claim-said-by = Said by
claim-about = About
claim-refines = Makes more precise
claim-inferred = Inferred
claim-unclear = Unclear
as-printed-field = As printed
claim-shown-in = Shown in
claim-standing = How well it is known
standing = Standing
# $pieces (Number) $origins (Number)
claim-evidence =
    { $pieces ->
        [one] { $pieces } piece
       *[other] { $pieces } pieces
    } of evidence of { $origins ->
        [one] { $origins } origin
       *[other] { $origins } origins
    }.
claim-grade = Grade
claim-credibility = { $grade }: credibility { $meaning }.
claim-sought = Looked for in vain
# $date (Date)
sought-on = ({ DATE($date) })
claim-refined-by = Made more precise by
said-verbatim = <speaker/>, in the original words
said-translated = <speaker/>, in translation
said-paraphrase = <speaker/>, in other words
said-to = <small>To </small><person/>
said-together = <speakers/>, without telling who said it
said-in-document = The text of <document/>
said-by-unnamed = Somebody whom the source does not name, quoted in <source/>
said-by-source = The source, in its own voice: <source/>

## Commitments.

status-since = It holds { $since }.
status-course = It holds { $since }; { $lastEvent }.
commitment-told = Told { $when }.
commitment-obligors = Who is to do it
commitment-beneficiaries = Towards whom
commitment-due = Due
commitment-test = Kept if
commitment-due-none = no date known
commitment-strength = How firmly it binds
strength-obligation = Obligation: { $ordinal }
strength-precision = Precision: { $ordinal }
strength-delegation = Delegation: { $ordinal }
commitment-events = What became of it
commitment-events-caption = Events that changed its status, in order of time.
column-status-since = Status from then on
commitment-claims = Claims on which it rests

## Discrepancies.

discrepancy-values-given = What the sources say
discrepancy-values-caption = Each value that is given, with who gives it.
used-here = Used here
discrepancy-ruling = How it is dealt with
discrepancy-state = State
discrepancy-adopted = Value used
discrepancy-adopted-none = None: no value can be preferred.
discrepancy-why = Why
discrepancy-subjects = In dispute
# Which field of a record is in dispute: "milestones 1, met".
disputed-field = ({ LIST($fields, separator: ", ") })
field-at = { $field } { $position }

## Documents.

document-binds = Binds
document-parties = Parties
document-text = Text
document-lineage = Rests on earlier
document-fact-sheet = Fact sheet
document-titles-caption-page = Titles under which it is known, by language and issuer.
column-title-standing = Standing of the title
title-standing-official = Official title
title-standing-other = Translation or description
document-paragraphs = Paragraphs that records name
document-positions = Where the parties stand
document-positions-caption = Positions that are recorded, each with its evidence. Where none is, a party stands by a paragraph as it stands by the whole.
column-stance = Stands
column-of = On
column-since = Since
stands-whole = The whole text
stance-words = in its own words: “{ $words }”
document-signatories-caption = Who signed, for whom, and in which capacity.
column-signatory = Signatory
column-post-body = Body of the post
signing-unknown = When is not known.
conclusion-signed = Signed
conclusion-adopted = Adopted
conclusion-issued = Issued
conclusion-concluded = Concluded
signed-at = <small>At </small><summit/>
text-by-editors-whole = The editors saw the text.
text-by-editors-part = The editors saw a part of the text.
text-by-editors-none = The editors did not see the text.
text-open = Open the published text

## Editions.

edition-title = Edition { $number }: { $summit }
edition-number = Number
edition-confidence = Confidence
edition-finding = Headline rests on
edition-bottom-line = Bottom line rests on
edition-figures = Figures
one-side-only = One side only
edition-outcomes = Outcomes on the one-page brief
# $date (Date)
watch-due = { DATE($date) }: { $text }

## Figures, and series of them.

figure-measured = What is measured
figure-subject = Of what
figure-authority = Whose number it is
figure-given = Given on
figure-claim = Stated by the claim
figure-series = Series
figure-series-all = All figures of this measure
figure-series-none = The only figure of its measure.
figure-recorded-money = Recorded as { $value }, { $currency }.
figure-recorded-percent = Recorded as { $value }, percent of { $of }.
figure-recorded-percentage-point = Recorded as { $value }, percentage points of { $of }.
figure-recorded-measure = Recorded as { $value }, { $unit }.
figure-recorded-measure-of = Recorded as { $value }, { $unit } of { $of }.
figure-recorded-count = Recorded as { $value }, count of { $of }.
authority-statistics = (statistical authority)
authority-organization = (a body concerned)
authority-persons = (without naming a statistical authority)
authority-persons-together = (together, undivided by the source)
authority-document = (the text of a document)
authority-unstated = Nobody is named.
figure-goal = A goal
# $date (Date)
goal-set-on = Set on { DATE($date) }<cites/>
goal-set-unstated = Set on a day that is not stated<cites/>
# $date (Date)
goal-due-on = Due { DATE($date) }
goal-due-unstated = Due on no stated day
# $date (Date)
goal-met-on = Met { DATE($date) }
goal-met-unrecorded = Met on no recorded day
comparator-exactly = It is stated as it is.
comparator-about = About.
comparator-more-than = More than.
comparator-almost = Almost.
comparator-at-least = At least.
comparator-at-most = At most.
comparator-less-than = Less than.
comparator-unclear = The source leaves open how it is qualified.
period-basis-stated = The source states it
period-basis-inferred = It was inferred
period-basis-unstated = The source does not state it
series-of-figures = Series of figures
series-about = Every figure of this measure, by the time for which it holds and by whose number it is.
series-values = Values
series-values-caption = Each value leads to its page, with its claim and its evidence.
series-goals = Goals
series-goals-caption = Numbers that were set as goals.
column-goal-set-on = Set on
column-whose = Whose

## People, bodies, places, projects.

person-words = In their own words
person-said = What they said
person-names = Names and spellings
person-posts = Posts
person-posts-caption = Posts held, with their dates so far as known. A post without an end is still held, or its end is not known.
column-post = Post
column-body = Body
column-from = From
column-until = Until
short-name = Short name
body-state = State
body-part-of = Part of
body-controlled-by = Controlled by
body-members = Members
# $date (Date)
member-from = from { DATE($date) }
# $date (Date)
member-to = until { DATE($date) }
body-seat = Seat
place-within-field = Lies in
place-country = Country
place-position = Position
place-north = { $degrees }° north
place-south = { $degrees }° south
place-east = { $degrees }° east
place-west = { $degrees }° west
place-coordinates = { $latitude }, { $longitude }
place-precision = (WGS 84) { $precision }
precision-point = The place itself.
precision-centre = A representative point of an area.
project-shareholdings = Shareholdings
project-shareholdings-caption = Shares by holder, each as of a date.
column-holder = Holder
column-share = Share

# What a body is, and the heading of the list of such.
organization-type-state = A state
    .heading = State
organization-type-government = A government
    .heading = Government
organization-type-ministry = A ministry or central bank
    .heading = Ministry or central bank
organization-type-agency = A public agency or regulator
    .heading = Public agency or regulator
organization-type-region = A region or group of regions
    .heading = Region or group of regions
organization-type-international-body = An international organization or forum
    .heading = International organization or forum
organization-type-company = A company
    .heading = Company
organization-type-fund = An investment fund
    .heading = Investment fund
organization-type-media = A broadcaster or publisher
    .heading = Broadcaster or publisher
organization-type-other = Another kind of body
    .heading = Another kind of body
place-type-country = A country
    .heading = Country
place-type-region = A region, province or district of a country
    .heading = Region, province or district of a country
place-type-city = A town or city
    .heading = Town or city
place-type-building = A building or compound
    .heading = Building or compound
place-type-site = A plant or building site
    .heading = Plant or building site

## Quotations.

quotation = “{ $phrase }”
quotation-speaker = Speaker
quotation-claim = Belongs to the claim
quotation-said-in = Said in
quotation-words = The words
quotation-elided = Left out
quotation-elided-words = The source leaves words out.

## Sources.

source-supplied-title = [{ $title }]
source-number = Source { $number } in all reports
source-grade-told = Grade { $grade }: { $meaning }
source-speaks-for = Speaks for { $party }
source-speaks-for-none = Speaks for no party
source-address = Address
source-address-none = None is recorded.
source-title-supplied = Supplied by the editors: the title of the page itself is not recorded.
source-publisher = Publisher
source-published = Published
source-side = Speaks for
source-side-none = No party.
source-nearness = Nearness
source-reliability = Reliability
source-reliability-told = { $grade }: { $meaning }
source-seen = What was seen
# $date (Date)
source-seen-on = Seen on { DATE($date) }.
source-origins = What it goes back to
source-origin = Goes back to
source-origin-last = In the end
source-text = The text that is held
source-check = To check it: digests and parts
source-text-length = Length
source-text-points = { $length } code points
digest = SHA-256
source-furniture-caption = Parts of the text that state no fact of their own.
column-part = Part
column-points = Code points
points = { $start } to { $end }
# $date (Date)
publisher-dated = { $publisher }, { DATE($date) }
furniture-headline = A title or its repetition
furniture-caption = A caption or an instruction beside a picture
furniture-appeal = An appeal to readers
furniture-lead = Words that only introduce what follows

## Summits.

summit-reports = Reports
summit-facts = The meeting
summit-building = Building
summit-host = Host
summit-occasion = Occasion
summit-previous = Earlier meetings
summit-edition-none = None yet.
# Within brackets after a date, what of it was inferred.
date-inferred-part = ({ $inferred })
report-linked = <page/> · <pdf/><extent>, { $extent }</extent>
report-pdf = PDF of { $report }
# $pages (Number)
report-pages =
    { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
summit-sessions = Sessions
summit-sessions-caption = Sessions in order, so far as known.
column-session = Session
column-known = What is known
summit-participants = Who took part
summit-participants-caption = Those whom the sources name, and for whom they were there.
column-participant = Participant
column-role = Role
participant-sessions = In: { LIST($sessions, separator: ", ") }
summit-documents-note = Signed or concluded at the meeting. <all>All documents</all>
summit-commitments-caption = What was undertaken, and how it stood { $when }.
summit-commitments-caption-news = What was undertaken, and how it stood at the last news.
column-by = By
summit-disputes = Points in dispute
role-chair = Chair
    .many = Chairs
role-host = Host
    .many = Hosts
role-principal = Leader
    .many = Leaders
role-delegation = Delegation
    .many = Delegations
role-official = Official
    .many = Officials
role-business = Business
    .many = Business
role-guest = Guest
    .many = Guests
role-observer = Observer
    .many = Observers
role-sherpa = Sherpa
    .many = Sherpas
session-format-opening = Opening conversation
session-format-restricted = Talks in restricted format
session-format-expanded = Talks in expanded format
session-format-plenary = Plenary session
session-format-outreach = Session with guests
session-format-signing = Signing of documents
session-format-presentation = A presentation or visit
session-format-press = Statements to the press
session-format-sidelines = On the sidelines

## Codes that the dataset adds to a list.

code-list = List
code = Code
code-description = What it stands for
code-symbol = Symbol
code-list-theme = Themes
code-list-topic = Topics
code-list-document-type = Kinds of documents
code-list-role = Roles in a meeting
code-list-metric = What figures measure
code-list-unit = Units of measure

## About the site.

about-site = About, and how to read the signs
about-reading = How to read the pages
about-claims-field = Claims
about-claims-text = The records hold facts in the editors’ own words, one sentence each. A number beside a sentence leads to the evidence at the end of the page: the source, and where in it the fact stands.
about-texts = Texts
about-texts-text = The texts of the sources belong to others and are not here. Whoever holds one can check a passage by its position, counted in Unicode code points, and its digest.
about-derived = Derived
about-derived-text = Standing and status are stored nowhere. They follow from the evidence and from dated events, as of the day of the edition.
about-standings = Standing of a claim
about-signs = Signs
about-acts = Acts
about-acts-order = From the firmest
about-statuses = Status of a commitment
about-grades = Grades
about-sources = Sources
about-reliability = Reliability, after the Admiralty code.
about-credibility = Credibility of the item, apart from its source.
about-grade = { $grade }: { $meaning }
about-data = The data
about-version = Version
about-model = Record model
about-model-version = Version { $version }
about-digest = SHA-256 of all records

## Fields of records, within a sentence.

field-about = about
field-adopted = adopted
field-aliases = aliases
field-archived = archived
field-asOf = as of
field-asPrinted = as printed
field-atLatest = at the latest
field-attendance = attendance
field-attended = attended
field-attribution = attribution
field-authority = authority
field-basis = basis
field-beneficiaries = beneficiaries
field-beyond = beyond the claim
field-bindingness = bindingness
field-body = body
field-bottomLine = bottom line
field-by = by
field-capacity = capacity
field-caution = caution
field-chair = chair
field-claim = claim
field-claims = claims
field-code = code
field-commitment = commitment
field-comparator = comparator
field-conclusion = conclusion
field-confidence = confidence
field-confidenceReason = confidence reason
field-controlledBy = controlled by
field-coordinates = coordinates
field-country = country
field-credibility = credibility
field-currency = currency
field-date = date
field-delegation = delegation
field-derivedFrom = derived from
field-description = description
field-document = document
field-documentType = document type
field-due = due
field-elided = elided
field-en = en
field-end = end
field-events = events
field-evidence = evidence
field-exact = exact
field-extent = extent
field-externalIds = external ids
field-figures = figures
field-finding = headline
field-format = format
field-from = from
field-furniture = furniture
field-geonames = GeoNames
field-gist = gist
field-goal = goal
field-grade = grade
field-holder = holder
field-host = host
field-how = how
field-id = id
field-inference = inference
field-inferred = inferred
field-iso3166 = ISO 3166
field-issuer = issuer
field-keyPoints = key points
field-kind = kind
field-label = label
field-language = language
field-latitude = latitude
field-lei = LEI
field-length = length
field-lineage = lineage
field-list = list
field-longitude = longitude
field-m49 = M49
field-manner = manner
field-meetsTest = meets test
field-members = members
field-met = met
field-metOn = met on
field-metric = metric
field-milestones = milestones
field-name = name
field-note = note
field-number = number
field-obligation = obligation
field-obligors = obligors
field-occasion = occasion
field-of = of
field-official = official
field-on = on
field-onBehalfOf = on behalf of
field-organization = organization
field-organizations = organizations
field-organizationType = organization type
field-origin = origin
field-outcomes = outcomes
field-paragraph = paragraph
field-paragraphs = paragraphs
field-participations = participations
field-parties = parties
field-partOf = part of
field-party = party
field-period = period
field-person = person
field-persons = persons
field-phrase = phrase
field-place = place
field-places = places
field-placeType = place type
field-pointer = pointer
field-positions = positions
field-post = post
field-posts = posts
field-precision = precision
field-prefix = prefix
field-previous = previous
field-printed = printed
field-project = project
field-projectType = project type
field-published = published
field-publisher = publisher
field-question = question
field-quote = quote
field-rationale = rationale
field-read = read
field-reason = reason
field-record = record
field-refines = refines
field-relation = relation
field-reliability = reliability
field-role = role
field-seen = seen
field-selector = selector
field-series = series
field-session = session
field-sessions = sessions
field-setOn = set on
field-sha256 = sha256
field-share = share
field-shareholdings = shareholdings
field-shortName = short name
field-signatories = signatories
field-since = since
field-sought = sought
field-source = source
field-speaker = speaker
field-speakers = speakers
field-speechAct = speech act
field-stance = stance
field-start = start
field-state = state
field-statement = statement
field-status = status
field-strength = strength
field-subject = subject
field-subjects = subjects
field-suffix = suffix
field-summary = summary
field-summit = summit
field-supports = supports
field-symbol = symbol
field-test = test
field-text = text
field-theme = theme
field-tier = tier
field-title = title
field-titles = titles
field-titleSupplied = title supplied
field-to = to
field-topic = topic
field-translationOf = translation of
field-type = type
field-unclear = unclear
field-undertaking = undertaking
field-unit = unit
field-until = until
field-url = url
field-value = value
field-values = values
field-venue = venue
field-voice = voice
field-watch = watch
field-what = what
field-who = who
field-why = why
field-wikidata = Wikidata
field-within = within
field-words = words
