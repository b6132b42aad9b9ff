/** Templates of somebody's own, checked and compiled when they are read. */
import Handlebars from 'handlebars';
import type { MessageShape } from '../messages/compile.ts';
import { nestsTooDeepAt } from '../messages/text-nesting.ts';
import { constructFaults } from './constructs.ts';
import type { TemplateFault } from './faults.ts';
import { COMPILE_OPTIONS, instrument, markupFaults } from './instrument.ts';
import { callFaults } from './message-calls.ts';

export interface CompiledTemplates {
  readonly templates: Readonly<Record<string, TemplateSpecification>>;
  readonly faults: readonly (TemplateFault & { readonly template: string })[];
}

/**
 * All faults of all templates; those without any are compiled.
 *
 * @param messages that they may call
 */
export function compileOwn(
  sources: ReadonlyMap<string, string>,
  messages: ReadonlyMap<string, MessageShape>,
): CompiledTemplates {
  const templates: Record<string, TemplateSpecification> = {};
  const faults: (TemplateFault & { readonly template: string })[] = [];
  for (const [name, source] of sources) {
    const found = faultsOf(source, messages);
    faults.push(...found.map((fault) => ({ ...fault, template: name })));
    if (found.length > 0) continue;
    // What Handlebars itself does with the code that it makes; it comes from a template, never from data.
    const code = Handlebars.precompile(instrument(name, source.trimEnd()), COMPILE_OPTIONS) as string;
    templates[name] = new Function(`return ${code}`)() as TemplateSpecification;
  }
  return { templates, faults };
}

/** Blocks and subexpressions; `{{^}}` is an else. */
const NESTING = /(?<open>\{\{~?(?:#|\^(?!~?\}\}))|\()|(?<close>\{\{~?\/|\))/g;

function faultsOf(source: string, messages: ReadonlyMap<string, MessageShape>): TemplateFault[] {
  const deep = nestsTooDeepAt(source, NESTING);
  if (deep !== -1)
    return [{ line: source.slice(0, deep).split('\n').length, kind: 'syntax', reason: 'nested-too-deep' }];
  try {
    Handlebars.parse(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/(?:line |- )(\d+)/.exec(message)?.[1] ?? 1);
    // In the words of Handlebars.
    return [{ line, kind: 'syntax', reason: 'unreadable', name: message.split('\n').at(-1) ?? message }];
  }
  return [...constructFaults(source), ...markupFaults(source), ...callFaults(source, messages)];
}
