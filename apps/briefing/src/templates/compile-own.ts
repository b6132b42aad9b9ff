/** Templates of somebody's own, checked and compiled when they are read. */
import Handlebars from 'handlebars';
import type { MessageShape } from '../messages/compile.ts';
import { callFaults, messageCalls } from '../messages/template-calls.ts';
import { constructFaults } from './constructs.ts';
import { COMPILE_OPTIONS, checkTemplate, instrument } from './instrument.ts';

export interface TemplateFault {
  readonly template: string;
  readonly line: number;
  readonly kind: 'syntax' | 'markup' | 'message';
  readonly detail: string;
}

export interface CompiledTemplates {
  readonly templates: Readonly<Record<string, TemplateSpecification>>;
  readonly faults: readonly TemplateFault[];
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
  const faults: TemplateFault[] = [];
  for (const [name, source] of sources) {
    const found = faultsOf(name, source, messages);
    faults.push(...found);
    if (found.length > 0) continue;
    // What Handlebars itself does with the code that it makes; it comes from a template, never from data.
    const code = Handlebars.precompile(instrument(name, source.trimEnd()), COMPILE_OPTIONS) as string;
    templates[name] = new Function(`return ${code}`)() as TemplateSpecification;
  }
  return { templates, faults };
}

function faultsOf(
  template: string,
  source: string,
  messages: ReadonlyMap<string, MessageShape>,
): TemplateFault[] {
  try {
    Handlebars.parse(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/(?:line |- )(\d+)/.exec(message)?.[1] ?? 1);
    const detail = message.split('\n').at(-1) ?? message;
    return [{ template, line, kind: 'syntax', detail: `${detail}.` }];
  }
  const ofConstructs = constructFaults(source).map(
    ({ line, kind, detail }): TemplateFault => ({
      template,
      line,
      kind,
      detail: kind === 'syntax' ? `${detail}.` : detail,
    }),
  );
  const { calls, faults } = messageCalls(template, source);
  const ofMessages = [...faults, ...callFaults(calls, messages)].map(
    (fault): TemplateFault => ({ ...fault, kind: 'message' }),
  );
  const ofMarkup = checkTemplate(template, source).map((fault): TemplateFault => {
    const [, line, detail] = /^[^:]*(?::(\d+))?: ([\s\S]*)$/.exec(fault) ?? [];
    return { template, line: Number(line ?? 1), kind: 'markup', detail: detail ?? fault };
  });
  return [...ofConstructs, ...ofMarkup, ...ofMessages];
}
