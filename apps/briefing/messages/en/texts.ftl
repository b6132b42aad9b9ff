### The comparison of two texts, `summit compare --texts`.

texts-kicker = Comparison of two texts
    .languages = Comparison of two language versions
texts-title = { $first } and { $second }
    .languages = { $name } in { LANGUAGE($first) } and { LANGUAGE($second) }
texts-about = { $title }, side by side, paragraph by paragraph
texts-order = Paragraph by paragraph, in the order of the second text
texts-first = First text
texts-second = Second text
# $count (Number)
texts-named = { $name } ({ $language }, { $count ->
        [one] { $count } paragraph
       *[other] { $count } paragraphs
    })
# The language is known by its letters alone.
texts-language-guessed = { $language } by its letters
texts-first-file = First file
texts-second-file = Second file

texts-in-short = In short
# $count (Number)
texts-counted = { $count } { $what }
# $parts (List)
texts-summary = { LIST($parts, separator: ", ") }.
texts-figures-none = No figure differs between paragraphs that belong together.
# $count (Number)
texts-figures-some =
    { $count ->
        [one] In { $count } pair of paragraphs figures differ
       *[other] In { $count } pairs of paragraphs figures differ
    }.
texts-paragraphs = Paragraphs
texts-number = Number
texts-meaning = What it means

paragraph-kept = Kept
    .sign = =
    .count = kept
    .about = the same words; white space and forms of quotation marks and dashes aside
paragraph-reworded = Reworded
    .sign = ≠
    .count = reworded
    .about = the same paragraph in other words
paragraph-paired = Paired
    .sign = ≈
    .count = paired
    .about = one says what the other says, as far as lengths, numbers and names tell
paragraph-moved = Moved
    .sign = ↕
    .count = moved
    .about = stands at another place among the others, reworded or not
paragraph-added = Added
    .sign = +
    .count = added
    .about = in the second text alone
paragraph-dropped = Dropped
    .sign = −
    .count = dropped
    .about = in the first text alone
paragraph-only-first = Without partner
    .sign = −
    .count = in the first text alone
    .about = in the first text alone
paragraph-only-second = Without partner
    .sign = +
    .count = in the second text alone
    .about = in the second text alone
paragraph-unsure = Not sure
    .sign = ?
    .count = not sure
    .about = may belong together or not: look at them yourself; they are counted nowhere else

texts-list-figures = Figures that differ
    .about = Between paragraphs that belong together. A number in words counts where the other text has it in digits.
texts-list-added = Added
texts-list-dropped = Dropped
texts-list-moved = Moved
texts-list-unsure = Not sure
    .about = Belongs to none of the counts above.
texts-list-only-first = Only in the first text
texts-list-only-second = Only in the second text

texts-side-by-side = Side by side
texts-legend = Words that only the first text has are <deleted>struck</deleted>; words that only the second has are <inserted>bold and underlined</inserted>.
texts-counted-paragraphs = ¶ counts the paragraphs of each text.
texts-what = What changed
# A paragraph of the first text, one of the second; where it was and where it is.
texts-place-first = ¶ { $first } of the first
texts-place-second = ¶ { $second } of the second
texts-place-both = ¶ { $first } → ¶ { $second }
# The head of a column: a text, and its language where the texts are in two.
texts-column = { $name }
    .language = { $name } ({ LANGUAGE($tag) })
texts-alike = { $percent } % alike
# A paragraph that has no partner either, and may be one.
texts-nearest-first = most alike there: ¶ { $number } of the first, { $percent } %
texts-nearest-second = most alike there: ¶ { $number } of the second, { $percent } %
texts-sure = { $percent } % sure
texts-figures-both = Figures: { LIST($first, separator: ", ") } | { LIST($second, separator: ", ") }
texts-figures-first = Figures only in the first: { LIST($first, separator: ", ") }
texts-figures-second = Figures only in the second: { LIST($second, separator: ", ") }
texts-same-words = the same words
texts-absent-first = not in the first text
texts-absent-second = not in the second text

texts-how = How this was made
texts-method-one = Both texts were cut into paragraphs. Two belong together by the words that they share, rare words before common ones; of all ways to pair them in their order, the one with most in common was taken, one paragraph with one, or one with several where it was divided. What was left over on both sides and is at least { $moved } % alike was moved.
texts-method-across = Both texts were cut into paragraphs. Two belong together by their lengths, by the numbers that they have in the text, and by what reads the same in both languages: figures, dates, and names that the dataset knows. No dictionary and no translation was used, so whether the words agree is for a reader of both languages to say.
texts-method-sure = How sure a pair is, is its share among all ways to pair the texts. Below { $sure } % it is called not sure, and nothing is concluded from it.
texts-method-figures = Figures are numbers, percentages and dates in digits, and dates in Chinese characters. That none differs means no more than that.
texts-not-to-hand-on = This file holds the whole of both texts, which belong to others. It is for whoever holds the texts already; the dataset keeps none of them.
texts-foot = Holds the texts of others: not to be handed on
