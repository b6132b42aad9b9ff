### The executive brief, one page.

bottom-line = Bottom line
key-points = Key points
outcomes = Outcomes
outcome-agreed = Agreed or signed
outcome-announced = Announced
outcome-discussed = Only discussed
nothing-recorded = Nothing is recorded.
figures-to-use = Figures to use
open-between-sources = Open between sources: <points/> See the full briefing.
executive-sources-note = In brackets the grade of the source. Titles, dates and origins stand in the full briefing.
