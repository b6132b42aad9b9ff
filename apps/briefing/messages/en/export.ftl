### The files of an export, and the tables in them. Beside these stand the schemas' own descriptions, which are English.

## Files.

export-ndjson = Records of the kind { $kind }, one a line
export-json-ld = Records of the kind { $kind } as linked data
export-turtle = All records as RDF
export-context = What the names in the linked data stand for
export-sqlite = All tables as a database
export-citation = How to cite the dataset
export-changes = What changed since another state of the dataset
export-please-cite = Please cite the dataset with its version: facts are corrected and added.

## Tables and columns.

table-of-records = All records of all kinds, a row for each: what a reference leads to that may be of several kinds.
table-record-id = Id of the record.
table-record-kind = Kind of record.
table-record-title = What the record is called in English.
table-record-address = Address of the record.
table-own-id = Id of the record; the name of its file.
table-id-in = Id of the record in { $table }.
table-place = Place in the list, from 0.
table-in-english = { $description } In English.
table-language = Language tag (BCP 47).
table-in-language = In that language.
table-kinds = What tells the kinds apart.
table-or = { LIST($descriptions, separator: " Or: ") }
