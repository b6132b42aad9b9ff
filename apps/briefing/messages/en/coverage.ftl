### The page of `summit coverage --html`: texts, and what rests on them.

coverage-page = Coverage of the source texts
    .about = Each text with the records that rest on its passages.
coverage-skip = Skip to the texts
coverage-not-to-hand-on = This page holds the whole text of its sources, which belongs to others. It is for whoever holds the texts already: do not hand it on.
coverage-nothing-left = Nothing is left over.
# $count (Number)
coverage-stretches =
    { $count ->
        [one] { $count } stretch
       *[other] { $count } stretches
    } on which no record rests.
coverage-not-held = Not held: <ids/>.
coverage-of-one = <sample>evidence</sample> of one record
coverage-of-several = <sample>evidence</sample> of several
coverage-furniture = <sample>furniture</sample>, declared to state no fact
coverage-uncovered = <sample>uncovered</sample>: no record rests on it
# $count (Number)
coverage-measured =
    { NUMBER($percent) } % of { $count ->
        [one] { $count } character
       *[other] { $count } characters
    } covered, white space aside
coverage-uncovered-stretches = Uncovered stretches
    .heading = Uncovered
coverage-line = Line { $line }, column { $column }: <words/>
# Read out before the words that no record rests on.
coverage-not-covered = not covered
coverage-records = Records that rest on this text
    .heading = Records that rest on it
coverage-record = Record { $number }: { $id }
coverage-passage = passage
    .numbered = passage { $number }
