/** Template sources: checks against the vocabulary, and the mark that tells which line wrote an element. */
import { readMarkup } from '../../../../packages/typesetter/src/document/markup.ts';
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

/**
 * Writes `data-at="<template>:<line>"` into start tags: into all but those that stand on the line of the element around
 * them, from which they have it.
 */
export function instrument(template: string, source: string): string {
  let result = '';
  let copied = 0;
  const open: { readonly name: string; readonly line: number }[] = [];
  readMarkup(blank(source), {
    start({ name }, at) {
      const line = lineAt(source, at);
      if (open.at(-1)?.line !== line) {
        const afterName = at + 1 + name.length;
        result += `${source.slice(copied, afterName)} data-at="${template}:${line}"`;
        copied = afterName;
      }
      if (!VOID.has(name)) open.push({ name, line });
    },
    end(name) {
      const opened = open.findLastIndex((one) => one.name === name);
      if (opened !== -1) open.length = opened;
    },
    text() {},
    stray() {},
  });
  return result + source.slice(copied);
}

/** What of a template can be judged without running it. Each fault is "template:line: what". */
export function checkTemplate(
  template: string,
  source: string,
  vocabulary: Vocabulary = VOCABULARY,
): readonly string[] {
  const faults: string[] = [];
  const open: { readonly name: string; readonly at: number }[] = [];
  const report = (position: number, words: string) =>
    faults.push(`${template}:${lineAt(source, position)}: ${words}`);
  const unclosed = ({ name, at }: { readonly name: string; readonly at: number }) =>
    report(at, `<${name}> is not closed in this template`);

  readMarkup(blank(source), {
    start({ name, attributes }, at) {
      if (!VOID.has(name)) open.push({ name, at });
      const rule = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
      if (!rule) {
        report(at, `<${name}> is not in the vocabulary`);
        return;
      }
      const allowed: readonly string[] = [...GLOBAL_ATTRIBUTES, ...rule.attributes];
      for (const [key, value] of attributes) {
        if (key === 'data-at' || !allowed.includes(key))
          report(at, `attribute ${key} is not allowed on <${name}>`);
        if (key === 'class' && !rule.classes.includes(value))
          report(at, `class "${value}" is not allowed on <${name}>; classes are written out`);
      }
    },
    end(name, at) {
      const opened = open.findLastIndex((one) => one.name === name);
      if (opened === -1) report(at, `</${name}> closes nothing`);
      else open.splice(opened).slice(1).forEach(unclosed);
    },
    text() {},
    stray(markup, at) {
      report(at, `not a tag: ${source.slice(at, at + markup.length)}`);
    },
  });
  open.forEach(unclosed);
  return faults;
}
