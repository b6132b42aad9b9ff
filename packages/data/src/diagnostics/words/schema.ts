import type { SchemaCatalogue } from '../catalogue.ts';
import type { Wording } from '../diagnostic.ts';
import { didYouMean, list } from './shared.ts';

const CLOSED = 'Schemas are closed, so that a mistyped property is found instead of being lost.';

export const schemaWords: Wording<SchemaCatalogue> = {
  'missing-kind': ({ allowed }) => ({
    what: 'The record has no kind.',
    why: 'The kind says which schema the record follows.',
    mend: `Begin the file with "kind: " and one of: ${list(allowed)}.`,
  }),
  'unknown-kind': ({ kind, allowed, nearest }) => ({
    what: `There is no kind of record "${kind}".${didYouMean(nearest)}`,
    why: 'The kind says which schema the record follows.',
    mend: `Use one of: ${list(allowed)}.`,
  }),
  'missing-property': ({ property, title }) => ({
    what: `The property "${property}" of ${title} is missing.`,
    why: 'Whoever reads the data relies on it being there.',
    mend: `Add "${property}: …".`,
  }),
  'unknown-property': ({ property, title, allowed, nearest }) => ({
    what: `${title} has no property "${property}".${didYouMean(nearest)}`,
    why: CLOSED,
    mend:
      allowed.length === 0
        ? 'Take it out; everything that can stand here does already.'
        : `Rename or remove it; what else can stand here: ${list(allowed)}.`,
  }),
  'wrong-type': ({ expected, actual }) => ({
    what: `Here is ${actual === 'nothing' ? 'nothing' : `a ${actual}`}, and ${expected === 'true or false' ? expected : `a ${expected}`} is expected.`,
    why: 'Types that differ from record to record break the programs that read them.',
    mend:
      expected === 'text'
        ? 'Write a text; one that looks like a number or a truth value needs quotation marks.'
        : `Write ${expected === 'true or false' ? 'true or false' : `a ${expected}`}.`,
  }),
  'value-not-allowed': ({ value, allowed, nearest }) => ({
    what: `"${value}" is not one of the values allowed here.${didYouMean(nearest)}`,
    why: 'The list is closed, so that programs can deal with every value.',
    mend: `Use one of: ${list(allowed)}.`,
  }),
  'wrong-form': ({ value, title, description }) => ({
    what: `"${value}" does not have the form of ${/^[AEIOU]/.test(title) ? 'an' : 'a'} ${title}.`,
    why: 'The value is read by programs, which rely on its form.',
    mend: /Id$/.test(title)
      ? 'An id has small letters and digits, with single hyphens between.'
      : description === ''
        ? 'Give the value the form that the schema describes.'
        : `It takes: ${description}`,
  }),
  'text-length': ({ length, limit, bound }) => ({
    what: `The text has ${length} characters; at ${bound} ${limit} ${limit === 1 ? 'is' : 'are'} allowed.`,
    why:
      bound === 'least'
        ? 'An empty text says nothing.'
        : 'Longer texts break the layouts that are made for them.',
    mend: bound === 'least' ? 'Fill it in, or leave the property out.' : 'Shorten it, or divide it.',
  }),
  'item-count': ({ count, limit, bound }) => ({
    what: `The list has ${count} ${count === 1 ? 'item' : 'items'}; at ${bound} ${limit} ${limit === 1 ? 'is' : 'are'} allowed.`,
    why:
      bound === 'least'
        ? 'Without them the record says too little.'
        : 'What comes first loses its weight in a longer list.',
    mend:
      bound === 'least'
        ? 'Add what is missing, or leave an optional list out.'
        : 'Keep the most important ones.',
  }),
  'number-range': ({ value, limit, bound }) => ({
    what: `${value} is out of range; it is ${limit} at ${bound}.`,
    why: 'A number out of its range is a slip.',
    mend: 'Correct the number.',
  }),
  'repeated-item': ({ value, first }) => ({
    what: `"${value}" stands in the list already, at position ${first + 1}.`,
    why: 'Counts made from the list would be wrong.',
    mend: 'Take one of the two out.',
  }),
};
