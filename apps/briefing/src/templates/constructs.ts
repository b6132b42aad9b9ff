/** What Handlebars can read and templates of reports cannot use, found in the syntax tree. */
import { visible } from '@summit/data/validate';
import Handlebars from 'handlebars';
import { MESSAGE_HELPERS } from '../messages/template-helpers.ts';
import type { TemplateFault, TemplateReasons } from './faults.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for.
const CONTROL = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F]/g;

type ConstructFault = TemplateFault<'syntax' | 'markup'>;

const BLOCKS = new Set(['if', 'unless', 'each', 'with', ...Object.keys(MESSAGE_HELPERS)]);
/** Helpers that Handlebars brings along and that would write to the console, or call what is not there. */
const INTERNAL = new Set(['log', 'helperMissing', 'blockHelperMissing', 'each', 'if', 'unless', 'with']);

/** @param source of a template that Handlebars can read */
export function constructFaults(source: string): ConstructFault[] {
  const visitor = new ConstructVisitor();
  visitor.accept(Handlebars.parse(source));
  const controls = Array.from(source.matchAll(CONTROL), ({ 0: character, index }): ConstructFault => {
    const line = source.slice(0, index).split('\n').length;
    return { line, kind: 'markup', reason: 'control-character', name: visible(character) };
  });
  return [...visitor.faults, ...controls];
}

class ConstructVisitor extends Handlebars.Visitor {
  readonly faults: ConstructFault[] = [];

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    const { path, params, escaped, loc } = node as hbs.AST.MustacheStatement & { escaped: boolean };
    const name = nameOf(path);
    if (!escaped) this.faults.push({ line: loc.start.line, kind: 'markup', reason: 'unescaped' });
    if (path.type !== 'PathExpression') this.report(node, 'no-value-name', name);
    else if (INTERNAL.has(name)) this.report(node, 'writes-nothing', name);
    else if (name === 'lookup' && params.length !== 2) this.report(node, 'lookup-arguments');
    else if (params.length > 0 && name !== 'lookup' && !Object.hasOwn(MESSAGE_HELPERS, name))
      this.report(node, 'unknown-helper', name);
    super.MustacheStatement(node);
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    const { path, params } = node;
    const name = nameOf(path);
    if (INTERNAL.has(name) && !BLOCKS.has(name)) this.report(node, 'no-block', name);
    else if (params.length > 0 && !BLOCKS.has(name)) this.report(node, 'unknown-block', name);
    else if (params.length !== 1 && BLOCKS.has(name)) this.report(node, 'block-argument', name);
    super.BlockStatement(node);
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    if (node.name.type !== 'PathExpression') this.report(node, 'partial-name');
    super.PartialStatement(node);
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.report(node, 'partial-block');
  }

  override Decorator(node: hbs.AST.Decorator): void {
    this.report(node, 'decorator');
  }

  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    this.report(node, 'decorator');
  }

  override SubExpression(node: hbs.AST.SubExpression): void {
    if (nameOf(node.path) !== 'lookup') this.report(node, 'unknown-expression', nameOf(node.path));
    else if (node.params.length !== 2) this.report(node, 'lookup-arguments');
    super.SubExpression(node);
  }

  private report({ loc }: hbs.AST.Node, reason: TemplateReasons['syntax'], name?: string): void {
    this.faults.push({ line: loc.start.line, kind: 'syntax', reason, ...(name !== undefined && { name }) });
  }
}

export function nameOf(expression: hbs.AST.Node): string {
  const { original, value } = expression as { original?: unknown; value?: unknown };
  return String(original ?? value ?? '');
}
