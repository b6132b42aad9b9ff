/** Template sources: checks against the vocabulary, and the mark that tells which line wrote an element. */
import { readMarkup, type Vocabulary } from '@summit/typesetter';
import { MESSAGE_HELPERS } from '../messages/template-helpers.ts';
import { VOCABULARY } from '../theme/vocabulary.ts';
import type { TemplateFault, TemplateReasons } from './faults.ts';

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
    start({ name, isVoid }, at) {
      const line = lineAt(source, at);
      if (open.at(-1)?.line !== line) {
        const afterName = at + 1 + name.length;
        result += `${source.slice(copied, afterName)} data-at="${template}:${line}"`;
        copied = afterName;
      }
      if (!isVoid) open.push({ name, line });
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

/** What of a template's markup can be judged without running it. */
export function markupFaults(
  source: string,
  vocabulary: Vocabulary = VOCABULARY,
): readonly TemplateFault<'markup'>[] {
  const faults: TemplateFault<'markup'>[] = [];
  const open: { readonly name: string; readonly at: number }[] = [];
  const report = (at: number, reason: TemplateReasons['markup'], name: string, of?: string) =>
    faults.push({ line: lineAt(source, at), kind: 'markup', reason, name, ...(of !== undefined && { of }) });
  const unclosed = ({ name, at }: { readonly name: string; readonly at: number }) =>
    report(at, 'unclosed', name);

  readMarkup(blank(source), {
    start({ name, isVoid, attributes }, at) {
      if (!isVoid) open.push({ name, at });
      const rule = Object.hasOwn(vocabulary.elements, name) ? vocabulary.elements[name] : undefined;
      if (!rule) {
        report(at, 'unknown-element', name);
        return;
      }
      const allowed = [...vocabulary.attributes, ...rule.attributes];
      for (const [key, value] of attributes) {
        if (key === 'data-at' || !allowed.includes(key)) report(at, 'attribute', key, name);
        if (key === 'class' && !rule.classes.includes(value)) report(at, 'class', value, name);
      }
    },
    end(name, at) {
      const opened = open.findLastIndex((one) => one.name === name);
      if (opened === -1) report(at, 'closes-nothing', name);
      else open.splice(opened).slice(1).forEach(unclosed);
    },
    text() {},
    stray(markup, at) {
      report(at, 'no-tag', source.slice(at, at + markup.length));
    },
  });
  open.forEach(unclosed);
  return faults.sort((a, b) => a.line - b.line);
}
