### Who stands where: parties counted and named, never "both" or "all" by hand.

# $count (Number)
count-word =
    { $count ->
        [0] none
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { NUMBER($count) }
    }
who-stands-where = Who stands where
stands-note = Counted by the parties of each text. A party whose position is not recorded stands by a paragraph as it stands by the whole; where a paragraph names its supporters, those whom it does not name are not counted.
stands-on = On the { $paragraph }, if nothing else is said.
stands-whole-of = { $document }, the whole
stands-paragraph = { $document }: { $paragraph }
stands-caption = The same by party.
column-text-or-part = Text or part of it
column-party = Party
stands-in-all = In all
stands-count = { CAPITAL($count) } of { $of }

## One text, in a sentence.

# $parts (List)
stands-told = { LIST($parts, separator: "; ") }
stands-both = Both parties { $stance }
stands-all = All { $count } parties { $stance }
# $parties (List)
stands-some = { CAPITAL($count) } of { $of } { $stance }: { LIST($parties) }
# $groups (List)
stands-some-by = { CAPITAL($count) } of { $of } stand by it: { LIST($groups, separator: ", ") }
stands-none = None of { $of } stands by it
# $parties (List)
stands-group = { LIST($parties) } ({ $stance })
stands-since = { $party } ({ DATE($date) })
# $parties (List)
apart-opted-out = not { LIST($parties) }
apart-abstained = { LIST($parties) } abstained
apart-rejected = { LIST($parties) } rejected it
apart-withdrew = { LIST($parties) } withdrew
apart-unknown = not named: { LIST($parties) }
# $parties (List) $count (Number)
apart-authored = { LIST($parties) } { $count ->
        [one] is
       *[other] are
    } the author
# $parties (List)
stands-beside = beside the parties: { LIST($parties) }
stance-party = Party to it
    .within = are party to it

## Who says something: a subset is named.

parties-both = both parties
parties-all = all { $count } parties
# $parties (List)
parties-some = { $count } of { $of }: { LIST($parties) }
# $parties (List)
text-without = Text of the document; not { LIST($parties) }
beside-parties = { $name } ({ $role })
told-of = <head/>: <text/>
