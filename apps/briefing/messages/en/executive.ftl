### The executive brief, one page.

executive-kicker = { $report } · { $parties }
# $count (Number)
parties-count = { $count } parties
executive-meeting = { $title }, { $where }, { $date }
executive-status = status of { $date }
executive-evidence = evidence up to { $date }
executive-edition = edition { $edition }
bottom-line = Bottom line
key-points = What matters
outcomes = Outcomes
outcome-agreed = Agreed or signed
outcome-announced = Announced
outcome-discussed = Only discussed
nothing-recorded = Nothing is recorded.
figures-to-use = Figures to use
open-between-sources = Open between sources: <points/> See the full briefing.
executive-sure = How sure
executive-sure-by-whom = How sure, and by whom
executive-certainty = { $confidence }. { $reason }
executive-sources-note = Sources by grade: A completely reliable, B usually, C fairly, D not usually, E not, F not known.
