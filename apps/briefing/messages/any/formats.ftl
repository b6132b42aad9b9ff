### Messages without words: they are the same in all languages, which differ in dates, numbers and lists alone. A language
### that needs another form has a message of the same id.

# $date (Date)
date = { DATE($date) }
list = { LIST($items) }
items = { LIST($items, separator: ", ") }
sentences = { LIST($items, separator: " ") }
language = { LANGUAGE($tag) }
capital = { CAPITAL($words) }
amount = { NUMBER($digits) }
