### The language itself, and how its dates and sentences are joined.

## What pages name as their language. Names of months and languages, forms of dates, numbers and lists, and the rules
## for plural forms come from CLDR for it.

-language = en-GB
# What BibTeX calls it.
bibtex-language = british

## Dates. CLDR words one date; these join two.

# Days, months or years, whichever the source gives.
date-range = { $first } to { $last }
# Days of one month: “13–14 June 2019”.
date-days = { $first }–{ $last }
# Months of one year: "January to March 2019".
date-months = { $first } to{ "\u00A0" }{ $last }
date-quarter =
    { $quarter ->
        [1] first
        [2] second
        [3] third
       *[4] fourth
    } quarter of{ "\u00A0" }{ $year }
# $parts (List): "day" and "month", of a date that no source gives whole.
date-inferred = { LIST($parts) } inferred
date-part-day = day
date-part-month = month
date-part-year = year

## What stands side by side.

# What follows a colon: a head and what is said of it.
told = { $head }: { $text }
# A smaller place, then the larger one that it is in.
place-within = { $place }, { $within }
