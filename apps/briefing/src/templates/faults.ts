/** What can be wrong with a template, as codes; their words stand in `cli/messages/diagnostics.ftl` under `template-*`. */

/** Of what Handlebars is told to do, of what would stand on the page, of the messages called, of the values written. */
export interface TemplateReasons {
  readonly syntax:
    | 'unreadable'
    | 'nested-too-deep'
    | 'unknown-expression'
    | 'lookup-arguments'
    | 'no-value-name'
    | 'writes-nothing'
    | 'unknown-helper'
    | 'no-block'
    | 'unknown-block'
    | 'block-argument'
    | 'partial-name'
    | 'partial-block'
    | 'decorator';
  readonly markup:
    | 'unescaped'
    | 'control-character'
    | 'unknown-element'
    | 'attribute'
    | 'class'
    | 'unclosed'
    | 'closes-nothing'
    | 'no-tag';
  readonly message: 'no-id' | 'unknown' | 'lacks' | 'has-no';
  readonly value: 'list' | 'object' | 'partial-without-context' | 'endless-partial' | 'endless-partials';
}
export type TemplateFaultKind = keyof TemplateReasons;

/** @property name what is at fault @property of what it belongs to */
export type TemplateFault<Kind extends TemplateFaultKind = TemplateFaultKind> = {
  readonly [K in Kind]: {
    readonly line: number;
    readonly kind: K;
    readonly reason: TemplateReasons[K];
    readonly name?: string;
    readonly of?: string;
  };
}[Kind];

/** A fault in a line, for whoever builds the templates that come with the command. */
export function faultInLine(template: string, { line, kind, reason, name, of }: TemplateFault): string {
  return [`${template}:${line}: ${kind}`, reason, name, of].filter((part) => part !== undefined).join(' ');
}
