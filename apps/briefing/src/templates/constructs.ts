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
  const faults: ConstructFault[] = [];
  const report = ({ loc }: hbs.AST.Node, reason: TemplateReasons['syntax'], name?: string) =>
    faults.push({ line: loc.start.line, kind: 'syntax', reason, ...(name !== undefined && { name }) });

  const value = (expression: hbs.AST.Expression) => {
    if (expression.type !== 'SubExpression') return;
    const { path, params, hash } = expression as hbs.AST.SubExpression;
    if (nameOf(path) !== 'lookup') report(expression, 'unknown-expression', nameOf(path));
    else if (params.length !== 2) report(expression, 'lookup-arguments');
    values(params, hash);
  };
  const values = (params: readonly hbs.AST.Expression[], hash: hbs.AST.Hash | undefined) => {
    params.forEach(value);
    for (const pair of hash?.pairs ?? []) value(pair.value);
  };

  const walk = (program: hbs.AST.Program | undefined) => program?.body.forEach(statement);
  const statement = (node: hbs.AST.Statement): void => {
    switch (node.type) {
      case 'MustacheStatement': {
        const { path, params, hash, escaped } = node as hbs.AST.MustacheStatement & { escaped: boolean };
        const name = nameOf(path);
        if (!escaped) faults.push({ line: node.loc.start.line, kind: 'markup', reason: 'unescaped' });
        if (path.type !== 'PathExpression') report(node, 'no-value-name', name);
        else if (INTERNAL.has(name)) report(node, 'writes-nothing', name);
        else if (name === 'lookup' && params.length !== 2) report(node, 'lookup-arguments');
        else if (params.length > 0 && name !== 'lookup' && !Object.hasOwn(MESSAGE_HELPERS, name))
          report(node, 'unknown-helper', name);
        values(params, hash);
        return;
      }
      case 'BlockStatement': {
        const { path, params, hash, program, inverse } = node as hbs.AST.BlockStatement;
        const name = nameOf(path);
        if (INTERNAL.has(name) && !BLOCKS.has(name)) report(node, 'no-block', name);
        else if (params.length > 0 && !BLOCKS.has(name)) report(node, 'unknown-block', name);
        else if (params.length !== 1 && BLOCKS.has(name)) report(node, 'block-argument', name);
        values(params, hash);
        walk(program);
        walk(inverse);
        return;
      }
      case 'PartialStatement': {
        const { name, params, hash } = node as hbs.AST.PartialStatement;
        if (name.type !== 'PathExpression') report(node, 'partial-name');
        values(params, hash);
        return;
      }
      case 'PartialBlockStatement':
        report(node, 'partial-block');
        return;
      case 'Decorator':
      case 'DecoratorBlock':
        report(node, 'decorator');
    }
  };
  walk(Handlebars.parse(source));
  for (const { 0: character, index } of source.matchAll(CONTROL))
    faults.push({
      line: source.slice(0, index).split('\n').length,
      kind: 'markup',
      reason: 'control-character',
      name: visible(character),
    });
  return faults;
}

export function nameOf(expression: hbs.AST.Node): string {
  const { original, value } = expression as { original?: unknown; value?: unknown };
  return String(original ?? value ?? '');
}
