/**
 * Walks templates over a view without rendering: every path that a template names must exist in the
 * view, in branches that are not taken as well. Handlebars itself lets {{#if missing}} pass.
 */
import Handlebars from 'handlebars';
import { MESSAGE_HELPERS } from '../messages/template-helpers.ts';

/** How often a partial may stand within itself before it counts as endless. */
const DEEPEST = 2;

export interface PathReport {
  /** Paths that are not in the view. */
  readonly missing: readonly string[];
  /** Paths that were never met, because a list was empty or a part null in this view. */
  readonly unvisited: readonly string[];
}

/** `entries` are the reports' templates with a view each. */
export function unresolvedPaths(
  entries: readonly (readonly [template: string, view: unknown])[],
  sources: ReadonlyMap<string, string>,
): PathReport {
  const missing = new Set<string>();
  const visited = new Set<string>();
  const possible = new Set<string>();
  const open: string[] = [];
  /** Words that a block gives a name to, innermost last. */
  const named: string[] = [];
  const programs = new Map([...sources].map(([name, source]) => [name, Handlebars.parse(source)]));

  function resolvePath(template: string, path: hbs.AST.Expression, context: unknown): unknown {
    if (!isPath(path) || path.data || named.includes(path.original)) return undefined;
    const label = `${template}:${path.loc.start.line}: ${path.original}`;
    possible.add(label);
    if (context === undefined) return undefined;
    let at: unknown = context;
    for (const part of path.parts) {
      if (at === null || typeof at !== 'object' || !Object.hasOwn(at, part)) {
        // A part of something that is null here is judged where it is not null.
        if (at !== null) missing.add(label);
        return undefined;
      }
      at = (at as Record<string, unknown>)[part];
    }
    if (at === undefined) missing.add(label);
    visited.add(label);
    return at;
  }

  function walk(template: string, program: hbs.AST.Program | undefined, context: unknown): void {
    for (const statement of program?.body ?? []) {
      if (statement.type === 'MustacheStatement')
        walkValue(template, statement as hbs.AST.MustacheStatement, context);
      else if (statement.type === 'PartialStatement')
        walkPartial(template, statement as hbs.AST.PartialStatement, context);
      else if (statement.type === 'BlockStatement')
        walkBlock(template, statement as hbs.AST.BlockStatement, context);
    }
  }

  function walkValue(template: string, { path, hash }: hbs.AST.MustacheStatement, context: unknown): void {
    if (!isHelper(path)) resolvePath(template, path, context);
    else walkArguments(template, hash, context);
  }

  /** What a message is given. */
  function walkArguments(template: string, hash: hbs.AST.Hash | undefined, context: unknown): void {
    for (const { value } of hash?.pairs ?? []) resolvePath(template, value, context);
  }

  function walkPartial(template: string, statement: hbs.AST.PartialStatement, context: unknown): void {
    const name = (statement.name as hbs.AST.PathExpression).original;
    const [argument] = statement.params;
    const inner = argument ? resolvePath(template, argument, context) : undefined;
    if (!argument) missing.add(`${template}:${statement.loc.start.line}: partial ${name} without a context`);
    if (!programs.has(name)) missing.add(`${template}:${statement.loc.start.line}: no partial ${name}`);
    if (open.filter((one) => one === name).length > DEEPEST) {
      missing.add(`${template}:${statement.loc.start.line}: partial ${name} calls itself without end`);
      return;
    }
    open.push(name);
    walk(name, programs.get(name), inner ?? undefined);
    open.pop();
  }

  function walkBlock(template: string, block: hbs.AST.BlockStatement, context: unknown): void {
    if (isHelper(block.path)) {
      // A message, or the markup about a part of it: what the part is called within is no path.
      walkArguments(template, block.hash, context);
      const { blockParams = [] } = block.program as { blockParams?: string[] };
      named.push(...blockParams);
      walk(template, block.program, context);
      named.length -= blockParams.length;
      return;
    }
    const [argument] = block.params;
    const value = argument ? resolvePath(template, argument, context) : undefined;
    if (block.path.original === 'each') {
      const items = Array.isArray(value) ? value : [];
      for (const item of items.length > 0 ? items : [undefined]) walk(template, block.program, item);
    } else walk(template, block.program, context);
    walk(template, block.inverse, context);
  }

  for (const [template, view] of entries) walk(template, programs.get(template), view);
  return {
    missing: [...missing].sort(),
    unvisited: [...possible].filter((label) => !visited.has(label) && !missing.has(label)).sort(),
  };
}

function isHelper(path: hbs.AST.Expression | hbs.AST.Literal): boolean {
  return Object.hasOwn(MESSAGE_HELPERS, (path as hbs.AST.PathExpression).original);
}

function isPath(expression: hbs.AST.Expression): expression is hbs.AST.PathExpression {
  return expression.type === 'PathExpression';
}
