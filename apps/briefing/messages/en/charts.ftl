### Charts: titles, captions, what is read out in their place, and the words in the drawings.

## Ladder of instruments.

# $written (Number) $all (Number)
ladder-title = On the day { $written } of { $all } outcomes rested on a text
# $counts (List)
ladder-caption = Outcomes by the instrument they rested on at the meeting: { LIST($counts, separator: ", ") }. The sign tells what became of a commitment since.
# $count (Number)
ladder-count = { $rung } { $count }
# $rungs (List)
ladder-alt = Ladder of instruments, the firmest first. { LIST($rungs, separator: ". ") }.
# $outcomes (List)
ladder-rung = { $rung }: { LIST($outcomes, separator: "; ") }
ladder-note = The rung is read from the kind of document, where there is one, else from the speech act. A document whose kind or binding force is not known has a rung of its own.
ladder-outcome = Outcome
ladder-rung-at-meeting = Rung at the meeting
ladder-status-since = Status since
ladder-nothing = Nothing
not-tracked = Not tracked
    .within = not tracked
rung-discussed = Discussed
    .within = discussed
rung-spoken = Announced or agreed, no document
    .within = announced or agreed, no document
rung-unstated = Signed, force not known
    .within = signed, force not known
rung-memorandum = Memorandum or statement
    .within = memorandum or statement
rung-framework = Framework
    .within = framework
rung-contract = Contract
    .within = contract
rung-operating = Operating
    .within = operating

## Status over time.

matrix-title = Status of each commitment over time
# $day (Date) $counts (List)
matrix-chart-caption = Each sign stands where a status begins, by the end of the year above it and, last, on { DATE($day) }: { LIST($counts, separator: ", ") }.
# $count (Number)
matrix-count = { $count } { $status }
# $rows (List)
matrix-alt = Table of signs. { LIST($rows, separator: ". ") }.
# $changes (List)
matrix-row = { $title }: { LIST($changes, separator: ", ") }
matrix-change = { $status } from { $year }
# $changes (List)
list-of-changes = { LIST($changes, separator: ", ") }

## Places.

map-title = Places named
# $count (Number)
map-caption = { $count } places that the meeting and its outcomes name and whose position is recorded. A region stands at its centre; a building at its town.
# $places (List)
map-alt = Map of { LIST($places) }.
map-note = Coasts and borders after Natural Earth, simplified; borders that are not settled are dashed. Nothing in the map takes a position on the status of any territory.
map-place = Place
map-latitude = Latitude
map-longitude = Longitude
map-stands-for = Position stands for
latitude-north = { NUMBER($degrees) }° N
latitude-south = { NUMBER($degrees) }° S
longitude-east = { NUMBER($degrees) }° E
longitude-west = { NUMBER($degrees) }° W
place-meeting = Place of the meeting
    .within = place of the meeting
place-point = Place
    .within = place itself
place-area = Region, at its centre
    .within = centre of a region

## Series of figures.

series-title = { $title }, in { $unit }
series-note = In { $unit }, whole years. A goal is drawn from the day on which it was set to the year for which it was due.
# $years (List) $count (Number)
series-gaps =
    Of { $name } only { $count ->
        [one] the year
       *[other] the years
    } { LIST($years) } { $count ->
        [one] is
       *[other] are
    } on record.
series-one-year = { $name }: one whole year, { $year }, with { $value }.
# $parts (List)
series-line-caption = { $name }: { LIST($parts, separator: ", ") }.
# $goals (List)
series-first-above = first above { LIST($goals) }
series-passed = { $goal } in { $year }
series-passed-from-start = { $goal } in { $year }, where the series begins
series-never-above = never above { LIST($goals) }
series-highest = highest in { $year }, with { $value }
# $count (Number)
series-highest-of-few = highest of the { $count } years on record { $year }, with { $value }
series-plain-caption = Values in { $unit } by year and by whose count.
# $parts (List)
series-alt = Chart in { $unit } by year. { LIST($parts, separator: ". ") }.
# $points (List)
series-points = { $name }: { LIST($points, separator: ", ") }
series-points-said = As said by { $name }: { LIST($points, separator: ", ") }
series-goals-at = Goals at { LIST($goals) }
series-point = { $year } { $value }
series-point-above = { $year } more than { $value }
series-as-said = { $name }, as said
series-said-above = { $name }: “more than”
series-goal = Goal { $amount }
# $goals (List)
series-finding-passed = { $title } passed { LIST($goals) }
series-finding-from-to = { $title }: { $first } in { $from }, { $last } in { $to }
series-brief-note = { $unit }, { $name }.
# $date (Date)
series-meeting = Meeting, { DATE($date) }

## Shares.

shares-title = Who holds what, in per cent
# $parts (List)
shares-caption = { LIST($parts, separator: "; ") }.
shares-largest = { $title }: { $holder } holds most, { $share }
# $holders (List)
shares-together = { LIST($holders) } together { $share }
# $bars (List)
shares-alt = Divided bars. { LIST($bars, separator: ". ") }.
# $parts (List)
shares-bar = { $title }: { LIST($parts, separator: ", ") }
shares-part = { $holder } { $share }
shares-note = Shares as recorded for the day named; what changed hands since is not shown.
shares-holder = Holder
shares-project = Project
shares-as-of = As of
shares-per-cent = Per cent
shares-bar-title = { $project }, { DATE($day) }
shares-bracket = { $party }: together { $share }

## What was counted of a commitment.

measures-below = { $title }: no number found reaches the aim of { $aim }
measures-reached = { $title }: { $count }, against an aim of { $aim }
measures-from-to = { $title }: { $first } in { $from }, { $last } in { $to }
# $count (Number)
measures-numbers = { $title }, in { $count } numbers
measures-caption = { $what }.
# $counts (List)
measures-alt = Bars. { LIST($counts, separator: "; ") }.
measures-aim = Aim: { $amount }
measures-note = These are numbers of several counts, not one series.

## Progress of a project.

# $done (Number) $all (Number)
progress-title = { $title }: { $done } of { $all } steps done
progress-caption = Each step with the day by which it was due and the day on which it was done.
progress-due = due
progress-due-sign = Due
progress-when = Done
progress-date = { $what } { $date }
# $steps (List)
progress-alt = Line of time for each step. { LIST($steps, separator: "; ") }.
# $dates (List)
progress-step = { $step }: { LIST($dates, separator: ", ") }

## Steps over time.


timeline-title = The meeting and the steps since
# $done (Number) $all (Number) $ahead (Number)
timeline-caption = { $done } of { $all } recorded steps are done, { $ahead } lie ahead. Where a source gives a month or a year alone, the mark stands in its middle.
# $done (Number) $all (Number) $ahead (Number)
timeline-caption-courses = Commitments of which more than one step is recorded: { $done } of { $all } steps are done, { $ahead } lie ahead. Where a source gives a month or a year alone, the mark stands in its middle.
# $steps (List)
timeline-alt = Timeline. { LIST($steps, separator: "; ") }.
timeline-step = { $date }: { $step }, { $lane } ({ $state })
timeline-meeting = Meeting
timeline-edition = This edition
timeline-column-step = Step
timeline-column-lane = Belongs to
timeline-column-date = Date
timeline-column-state = State
step-met = Done
    .within = done
step-partly = Done in part
    .within = done in part
step-not-met = Not done
    .within = not done
step-ahead = Planned
    .within = planned

## Claims by support.

# $confirmed (Number) $claims (Number) $alone (Number)
standings-caption = { $confirmed } of { $claims } claims are confirmed by a source of another origin; { $alone } rest on one origin alone.
# $claims (Number) $rows (List)
standings-alt = Bars for { $claims } claims. { LIST($rows, separator: ". ") }.
# $count (Number)
standings-row = { $standing }: { $count }

## The strip of all commitments.

# $count (Number)
strip-title =
    { $count ->
        [one] One commitment, as it stands
       *[other] { $count } commitments, as they stand
    }
# $day (Date)
strip-caption = On { DATE($day) }.
# $count (Number)
strip-count = { $count } { $family }
# $count (Number) $counts (List) $day (Date)
strip-alt = { $count } commitments on { DATE($day) }: { LIST($counts, separator: ", ") }.

## What comes next.

next-title = What comes next
# $day (Date)
next-caption = Dated steps after { DATE($day) }.
# $steps (List)
next-steps = { LIST($steps, separator: "; ") }
# $steps (List)
next-alt = Line of time. { LIST($steps, separator: "; ") }.
column-step-ahead = Step

## Outcomes on a map.

outcome-map-title = Where it stands on the ground
# $day (Date)
outcome-map-caption = Outcomes with a place, as they stood on { DATE($day) }.
# $outcomes (List)
outcome-map-alt = Map. { LIST($outcomes, separator: "; ") }.
# $date (Date)
outcome-since = { $status } since { DATE($date) }
outcome-map-note = After Natural Earth. Nothing in the map takes a position on the status of any territory.
outcome-at-place = { $title } ({ $place }): { $status }
