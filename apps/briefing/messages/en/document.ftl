### The fact sheet of a document.

in-brief = In brief
no-founding-claim = No claim tells how it came about.
document-named = { $name }.

## What it is.

what-it-is = What it is
where-published = Where it is published
document-kind = { $kind }; { $binding }
document-signed = Signed
# $items (List): the day, the meeting and the session, so far as they are known.
document-signed-at = { LIST($items, separator: " · ") }
document-concerns = Concerns
not-known = Not known.
not-named = Not named.
seen-by-editors = Seen by the editors.
not-seen-by-editors = Not seen by the editors.
titles-unknown = None is known; the name above is the editors’.
signatories-unknown = None is entered by name.

## Titles and signatories.

titles = Titles
titles-caption = As given by whoever uses them; where they differ, all are kept.
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
what-its-text-says = What its text says
what-is-told-of-it = What is told of it
lineage = Lineage
commitments-of-document = Commitments that arise from it
commitments-as-of = Status as of { $asOf }. The tracker tells all events.
last-event = Last event: { $news }
projects-concerned = Projects concerned
as-printed = As printed
column-text = Text
