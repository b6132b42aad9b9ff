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

## Spaces at which no line ends. Words stand with commas between, in each form in which they are written; months come from
## CLDR.

# What follows a number that it belongs to: "10 bn", "10 bn rubles", "38 billion cubic metres", "70 years".
ties-magnitudes = bn, m, tn, thousand, million, billion, trillion
ties-currencies = US dollars, US dollar, dollars, dollar, rubles, ruble, yuan, euros, euro, renminbi, RUB, CNY, USD, EUR
ties-measures = cubic
ties-units = per cent, percent, percentage, km, kilometres, hectares, tonnes, tons, MW, GW, MHz, GHz, cubic, year, years, day, days, month, months
# What is nothing without the number, or the letter, after it: "Article 3", "Annex A".
ties-numbered = unit, units, Unit, Units, article, articles, Article, Articles, stage, stages, Stage, Stages, phase, phases, Phase, Phases, line, lines, Line, Lines, para., paras., Para., Paras., page, pages, Page, Pages, p., pp., P., Pp., No., Nos., Figure, Table, RUB, CNY, EUR, USD
ties-lettered = Annex
# Between two numbers: "3 and 4".
ties-between-numbers = and, to
# Before a name.
ties-titles = Mr, Mr., Mrs, Mrs., Ms, Ms., Dr, Dr., St, St.
# Several words that are one.
ties-phrases = per cent
