import type { DataCatalogue } from './catalogue.ts';
import type { Wording } from './diagnostic.ts';
import { rulesOfForm } from './words/rules-of-form.ts';
import { rulesOfMeaning } from './words/rules-of-meaning.ts';
import { schemaWords } from './words/schema.ts';
import { syntaxWords } from './words/syntax.ts';

/** The words for every fault of this package: what is wrong, why it matters, how to mend it. */
export const dataWords: Wording<DataCatalogue> = {
  ...syntaxWords,
  ...schemaWords,
  ...rulesOfForm,
  ...rulesOfMeaning,
};
