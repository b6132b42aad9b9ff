### The fact sheet of a document.

document-named = { $name }.

## What it is.

what-it-is = What it is
where-published = Where it is published
document-kind = { $kind }; { $binding }
# How it came about.
document-signed = Signed
document-adopted = Adopted
document-issued = Issued
document-concluded = Concluded
# $items (List): the day, the meeting and the session, so far as they are known.
document-signed-at = { LIST($items, separator: " · ") }
document-concerns = Concerns
not-known = Not known
unknown-day = the day
unknown-parties = the parties
unknown-title = the official title (the name above is the editors’)
unknown-signatories = who signed
seen-by-editors-whole = Seen by the editors.
seen-by-editors-part = Seen in part by the editors.
seen-by-editors-none = Not seen by the editors.

## Titles and signatories.

titles = Titles
column-title = Title
column-language = Language
column-issuer = Issuer
title-official = official
title-not-official = not official
signatories = Signatories
column-name = Name
column-capacity = Capacity
column-on-behalf-of = On behalf of

## What it says, and what follows from it.

content-and-reports = Content and reports
lineage = Lineage
commitments-of-document = Commitments that arise from it
last-event = Last event: { $news }
as-printed = As printed
column-text = Text
grades-told = Grades: <grades/>.
numbers-told = A source has the same number in all reports.
