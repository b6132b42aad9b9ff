### The evidence report.

evidence-description = Evidence for the briefings: { $bottomLine }
legend-of-report = How to read this report

## Coverage.

coverage = Coverage
# $sources (Number) $whole (Number) $beginning (Number) $cited (Number)
coverage-sources = Sources: { $sources }. Read whole: { $whole }; from the beginning only: { $beginning }; entered as cited elsewhere: { $cited }.
# $passages (Number)
coverage-passages = Passages that can be checked against the text: { $passages }. All other evidence names a page.
claims-by-support = Claims by support
column-first-source = Told by the first source
column-not-first-source = Not told by it
column-all-claims = All claims
independence-caption = Pieces of evidence by independence; a source counts once a claim
column-independence = Independence

# A source whose grade rests on the same ground as that of another.
graded-as = Graded as { $number }.

## The ledger.

ledger = Fact ledger
ledger-note = Every claim with its id, its support and grade, and all that speaks for or against it: it supports the claim where nothing else is said. Grounds of grades, positions in texts, limits, and how what is settled was settled stand on the page of this report, not in its print.
column-claim = Claim
column-support-grade = Support and grade
column-evidence = Evidence
evidence-kind = { $relation }, { $independence }
# $ranges (List): "127–291", in the text of a source.
locator = characters { LIST($ranges, separator: ", ") }
limit = Limit of <sources/>: { $text }

## What was looked for, and what goes back to what.

sought = Looked for and not found
column-sought = What was looked for
column-for-claim = For the claim
chains = Origin chains
chains-note = Sources that go back to another are one witness with it.
column-origin = Origin
column-followers = Sources that go back to it
