### The language itself, and how its dates are joined.

## What pages name as their language. Names of months and languages, forms of dates, numbers and lists, and the rules
## for plural forms come from CLDR for it.

-language = en-GB

## Dates. CLDR words one date; these join two.

# $date (Date)
date = { DATE($date) }
# Days, months or years, whichever the source gives.
date-range = { $first } to { $last }
# Months of one year: "January to March 2019".
date-months = { $first } to{ "\u00A0" }{ $last }
date-quarter =
    { $quarter ->
        [1] first
        [2] second
        [3] third
       *[4] fourth
    } quarter of{ "\u00A0" }{ $year }

# Sentences after each other, without a word between them.
sentences = { $first } { $second }
