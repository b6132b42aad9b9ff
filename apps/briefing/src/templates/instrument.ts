/** Template sources: checks against the vocabulary, and the mark that tells which line wrote an element. */
import { scan } from '../../../../packages/typesetter/src/document/scan.ts';
import {
  GLOBAL_ATTRIBUTES,
  VOID,
  type Vocabulary,
} from '../../../../packages/typesetter/src/document/vocabulary.ts';
import { MESSAGE_HELPERS } from '../messages/template-helpers.ts';
import { VOCABULARY } from '../theme/vocabulary.ts';

/** Nothing is looked up by chance: no unknown helper, no inherited context, no missing value. */
export const COMPILE_OPTIONS = {
  strict: true,
  knownHelpers: MESSAGE_HELPERS,
  knownHelpersOnly: true,
  explicitPartialContext: true,
  preventIndent: true,
} as const;

const MUSTACHE = /\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}\}?/g;

/** Blanks out what Handlebars reads, keeping every position: words for values, spaces for the rest. */
function blank(source: string): string {
  return source.replace(MUSTACHE, (mustache) => {
    const value = /^\{\{[\w@.]/.test(mustache) && mustache !== '{{else}}';
    return mustache.replace(/[^\n]/g, value ? 'x' : ' ');
  });
}

function lineAt(source: string, position: number): number {
  return source.slice(0, position).split('\n').length;
}

/** Writes `data-at="<template>:<line>"` into every start tag. */
export function instrument(template: string, source: string): string {
  let result = '';
  let copied = 0;
  for (const token of scan(blank(source))) {
    if (token.type !== 'start') continue;
    const afterName = token.from + 1 + token.name.length;
    result += `${source.slice(copied, afterName)} data-at="${template}:${lineAt(source, token.from)}"`;
    copied = afterName;
  }
  return result + source.slice(copied);
}

/** What of a template can be judged without running it. Each fault is "template:line: what". */
export function checkTemplate(
  template: string,
  source: string,
  vocabulary: Vocabulary = VOCABULARY,
): readonly string[] {
  const faults: string[] = [];
  const blanked = blank(source);
  const open: string[] = [];
  const report = (position: number, words: string) =>
    faults.push(`${template}:${lineAt(source, position)}: ${words}`);

  for (const match of source.matchAll(/\{\{(\{|&)/g))
    report(match.index, 'values must not be written unescaped');
  for (const token of scan(blanked)) {
    if (token.type === 'stray') report(token.from, `not a tag: ${source.slice(token.from, token.to)}`);
    if (token.type === 'end' && open.pop() !== token.name)
      report(token.from, `</${token.name}> closes nothing`);
    if (token.type !== 'start') continue;
    if (!VOID.has(token.name)) open.push(token.name);
    const rule = Object.hasOwn(vocabulary, token.name) ? vocabulary[token.name] : undefined;
    if (!rule) {
      report(token.from, `<${token.name}> is not in the vocabulary`);
      continue;
    }
    const allowed: readonly string[] = [...GLOBAL_ATTRIBUTES, ...rule.attributes];
    for (const [name, value] of token.attributes) {
      if (name === 'data-at' || !allowed.includes(name))
        report(token.from, `attribute ${name} is not allowed on <${token.name}>`);
      if (name === 'class' && !rule.classes.includes(value))
        report(token.from, `class "${value}" is not allowed on <${token.name}>; classes are written out`);
    }
  }
  for (const name of open) faults.push(`${template}: <${name}> is not closed in this template`);
  return faults;
}
