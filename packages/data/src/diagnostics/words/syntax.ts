import type { SyntaxCatalogue, SyntaxReason } from '../catalogue.ts';
import type { Wording } from '../diagnostic.ts';

const CONFUSES = 'A file must mean the same to every reader, whatever tool they use.';

const SYNTAX: Readonly<Record<SyntaxReason, (words: string) => string>> = {
  'other-version': (version) => `version ${version} is declared, and only 1.2 is read`,
  tab: () => 'tabs cannot indent',
  indentation: () => 'the indentation does not fit what stands around it',
  'missing-character': () => 'a closing character, a comma or a space is missing',
  'two-colons': () => 'a key has two colons on its line; texts with ": " inside need quotation marks',
  other: (words) => words,
};

export const syntaxWords: Wording<SyntaxCatalogue> = {
  'invalid-syntax': ({ format, reason, words }) => ({
    what: `This is not valid ${format}: ${SYNTAX[reason](words)}.`,
    why: 'What cannot be read cannot be checked; the record is left out.',
    mend: `Look at the marked place and just before it${format === 'YAML' ? '; texts with ": " or "#" need quotation marks' : ''}.`,
  }),
  'duplicate-key': ({ key }) => ({
    what: `The key "${key}" is given twice.`,
    why: 'Only one of the two values could be kept, and nobody could tell which.',
    mend: 'Keep one of the two.',
  }),
  'unsafe-key': ({ key }) => ({
    what: `The key "${key}" is not allowed.`,
    why: 'In JavaScript it can change objects that have nothing to do with this file.',
    mend: 'Take it out; no record has such a property.',
  }),
  'key-not-text': () => ({
    what: 'This key is not a text.',
    why: 'Records are JSON objects, whose keys are texts.',
    mend: 'Write the key as a text, in quotation marks if it looks like a number.',
  }),
  'alias-not-allowed': ({ name }) => ({
    what: `The alias *${name} is not allowed.`,
    why: 'A few aliases can grow into a value of any size, and JSON has none.',
    mend: 'Write the value out where it is needed.',
  }),
  'tag-not-allowed': ({ tag }) => ({
    what: `The tag ${tag} is not allowed.`,
    why: CONFUSES,
    mend: 'Take the tag out; put a text that looks like a number in quotation marks.',
  }),
  'number-not-finite': ({ text }) => ({
    what: `${text} is not a number that records can hold.`,
    why: 'JSON has no infinity and no "not a number".',
    mend: 'Give a number, or leave the property out.',
  }),
  'several-documents': () => ({
    what: 'A second document begins here.',
    why: 'The file name is the id of the record, so a file holds one record.',
    mend: 'Move what follows the line "---" to a file of its own.',
  }),
  'not-a-record': ({ actual }) => ({
    what: `The file holds ${actual === 'nothing' ? 'nothing' : `a ${actual}`}, not a record.`,
    why: 'A record is a mapping of properties that begins with kind and id.',
    mend: 'Begin the file with "kind: …" and "id: …".',
  }),
  'file-too-large': ({ size, limit }) => ({
    what: `The file has ${size} characters; ${limit} are read at most.`,
    why: 'Records take a few kilobytes; a file of this size is none, and reading it could take very long.',
    mend: 'Check whether this is the right file.',
  }),
  'nested-too-deep': ({ limit }) => ({
    what: `Values are nested more than ${limit} deep.`,
    why: 'Records need about eight levels; deeper nesting can exhaust the memory of a reader.',
    mend: 'Check whether this is the right file, and whether all brackets are closed.',
  }),
  'too-many-values': ({ limit }) => ({
    what: `The file holds more than ${limit} values; the rest is not read.`,
    why: 'Records hold a few hundred; checking so many against each other could take very long.',
    mend: 'Check whether this is the right file, or divide it into several records.',
  }),
  'invisible-character': ({ codePoint }) => ({
    what: `Here is an invisible character, ${codePoint}.`,
    why: 'It can make a text look like another, or turn its order round.',
    mend: 'Delete it; retype the word if it cannot be seen.',
  }),
  'broken-encoding': () => ({
    what: 'Here is a character that is left of broken encoding.',
    why: 'The file was not UTF-8 when it was read, so letters are lost.',
    mend: 'Save the file as UTF-8 and restore the letters.',
  }),
};
