/**
 * Walks templates over a view without rendering: what they name must be in the view, in branches that are not taken as
 * well, and be what it is used as. Handlebars itself lets {{#if missing}} pass, and writes a list as it comes.
 */
import Handlebars from 'handlebars';
import { MESSAGE_HELPERS } from '../messages/template-helpers.ts';
import { nameOf } from './constructs.ts';
import type { TemplateFault, TemplateReasons } from './faults.ts';

/** How often a partial may stand within itself before it counts as endless. */
const DEEPEST = 2;

/** Statements that are walked at most for a report: partials that call others twice each grow without end in few lines. */
const MOST_STEPS = 500_000;

export interface PathReport {
  /** Paths that are not in the view, each as "template:line: path". */
  readonly missing: readonly string[];
  /** What is written and is no text, and what grows without end. */
  readonly misused: readonly (TemplateFault<'value'> & { readonly template: string })[];
  /** Paths that were never met, because a list was empty or a part null in this view. */
  readonly unvisited: readonly string[];
}

/** `entries` are the reports' templates with a view each. */
export function unresolvedPaths(
  entries: readonly (readonly [template: string, view: unknown])[],
  sources: ReadonlyMap<string, string>,
): PathReport {
  const walker = new PathWalker(sources);
  for (const [template, view] of entries) walker.walkReport(template, view);
  return walker.report();
}

/** What templates see at a place: values by their contexts, innermost last, and by the names that blocks give them. */
interface Scope {
  readonly template: string;
  readonly contexts: readonly unknown[];
  readonly named: ReadonlyMap<string, unknown>;
  readonly root: unknown;
  /** Lists that the place lies within: @index and its like are there. */
  readonly lists: number;
}

/** A value that this view does not tell, such as an item of an empty list. */
const UNKNOWN = undefined;

const OF_LISTS = new Set(['index', 'key', 'first', 'last']);

class PathWalker {
  private readonly missing = new Set<string>();
  private readonly misused = new Map<string, PathReport['misused'][number]>();
  private readonly visited = new Set<string>();
  private readonly possible = new Set<string>();
  private readonly open: string[] = [];
  private steps = 0;

  /** Those that a report comes to; it is made of a few of all templates. */
  private readonly programs = new Map<string, hbs.AST.Program>();

  constructor(private readonly sources: ReadonlyMap<string, string>) {}

  walkReport(template: string, view: unknown): void {
    this.steps = 0;
    const scope = { template, contexts: [view], named: new Map(), root: view, lists: 0 };
    this.walk(this.programOf(template), scope);
  }

  report(): PathReport {
    const { missing, misused, visited, possible } = this;
    return {
      missing: [...missing].sort(),
      misused: [...misused.keys()].sort().flatMap((key) => misused.get(key) ?? []),
      unvisited: [...possible].filter((label) => !visited.has(label) && !missing.has(label)).sort(),
    };
  }

  private programOf(name: string): hbs.AST.Program | undefined {
    const source = this.sources.get(name);
    if (source === undefined) return undefined;
    const program = this.programs.get(name) ?? Handlebars.parse(source);
    this.programs.set(name, program);
    return program;
  }

  private walk(program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) {
      if (this.steps > MOST_STEPS) return;
      if (++this.steps > MOST_STEPS) {
        this.misuse(scope.template, statement, 'endless-partials');
      }
      if (statement.type === 'MustacheStatement')
        this.walkValue(statement as hbs.AST.MustacheStatement, scope);
      else if (statement.type === 'PartialStatement')
        this.walkPartial(statement as hbs.AST.PartialStatement, scope);
      else if (statement.type === 'BlockStatement')
        this.walkBlock(statement as hbs.AST.BlockStatement, scope);
    }
  }

  private misuse(template: string, { loc }: hbs.AST.Node, reason: TemplateReasons['value'], name = ''): void {
    const fault = { template, line: loc.start.line, kind: 'value', reason, name } as const;
    this.misused.set(Object.values(fault).join(' '), fault);
  }

  private walkValue(statement: hbs.AST.MustacheStatement, scope: Scope): void {
    const { path, params, hash, loc } = statement;
    if (isMessageHelper(path)) {
      this.evaluateHash(hash, scope);
      return;
    }
    const name = nameOf(path);
    const value = name === 'lookup' ? this.lookUp(params, loc, scope) : this.evaluate(path, scope);
    if (typeof value !== 'object' || value === null) return;
    this.misuse(scope.template, statement, Array.isArray(value) ? 'list' : 'object', name);
  }

  private walkPartial(statement: hbs.AST.PartialStatement, scope: Scope): void {
    const at = `${scope.template}:${statement.loc.start.line}`;
    const name = nameOf(statement.name);
    const [argument] = statement.params;
    const given = argument ? this.evaluate(argument, scope) : UNKNOWN;
    const hash = this.evaluateHash(statement.hash, scope);
    if (!argument) this.misuse(scope.template, statement, 'partial-without-context', name);
    if (!this.sources.has(name)) this.missing.add(`${at}: {{> ${name}}}`);
    if (this.open.filter((one) => one === name).length > DEEPEST) {
      this.misuse(scope.template, statement, 'endless-partial', name);
      return;
    }
    const context =
      hash.size > 0 && given !== UNKNOWN ? { ...(given as object), ...Object.fromEntries(hash) } : given;
    this.open.push(name);
    // What null is given stands in a branch that is not taken. Nothing of what is around is seen by `../` in a partial.
    const inside = { ...scope, template: name, named: new Map(), contexts: [context ?? UNKNOWN] };
    this.walk(this.programOf(name), inside);
    this.open.pop();
  }

  private walkBlock(block: hbs.AST.BlockStatement, scope: Scope): void {
    const { path, params, hash, program, inverse } = block;
    const names = blockParamsOf(program);
    if (isMessageHelper(path)) {
      // A message, or the markup about a part of it: what the part is called within is words.
      this.evaluateHash(hash, scope);
      this.walk(program, withNames(scope, names, ['']));
      return;
    }
    const helper = nameOf(path);
    const known = ['if', 'unless', 'each', 'with'].includes(helper);
    const value = this.evaluate(known ? params[0] : path, scope);
    this.evaluateHash(hash, scope);
    if (helper === 'if' || helper === 'unless') this.walk(program, scope);
    else if (helper === 'each' || (!known && Array.isArray(value))) {
      const list = { ...scope, lists: scope.lists + 1 };
      for (const [key, item] of itemsOf(value))
        this.walk(program, withNames(inContext(list, item), names, [item, key]));
    } else {
      // Of what is null the part is not written, and of a value that is no object the context stays.
      const inside = typeof value === 'object' ? inContext(scope, value ?? UNKNOWN) : scope;
      this.walk(program, withNames(inside, names, [value ?? UNKNOWN]));
    }
    this.walk(inverse, scope);
  }

  private evaluateHash(hash: hbs.AST.Hash | undefined, scope: Scope): Map<string, unknown> {
    return new Map((hash?.pairs ?? []).map(({ key, value }) => [key, this.evaluate(value, scope)]));
  }

  private evaluate(expression: hbs.AST.Expression | undefined, scope: Scope): unknown {
    if (expression === undefined) return UNKNOWN;
    if (expression.type === 'PathExpression')
      return this.resolve(expression as hbs.AST.PathExpression, scope);
    if (expression.type === 'SubExpression') {
      const { path, params, loc } = expression as hbs.AST.SubExpression;
      return nameOf(path) === 'lookup' ? this.lookUp(params, loc, scope) : UNKNOWN;
    }
    return (expression as { value?: unknown }).value ?? null;
  }

  /** `lookup` of a field by a name that is a value itself. */
  private lookUp(
    [from, key]: readonly hbs.AST.Expression[],
    { start }: hbs.AST.SourceLocation,
    scope: Scope,
  ): unknown {
    const value: unknown = this.evaluate(from, scope);
    const name: unknown = this.evaluate(key, scope);
    if (typeof value !== 'object' || value === null || name === UNKNOWN) return UNKNOWN;
    if (Object.hasOwn(value, String(name))) return (value as Record<string, unknown>)[String(name)];
    this.missing.add(`${scope.template}:${start.line}: ${from ? nameOf(from) : ''}.${String(name)}`);
    return UNKNOWN;
  }

  private resolve(path: hbs.AST.PathExpression, scope: Scope): unknown {
    const { template, contexts, named, root, lists } = scope;
    const label = `${template}:${path.loc.start.line}: ${path.original}`;
    const [first = '', ...rest] = path.parts as readonly string[];
    this.possible.add(label);
    if (path.data && first !== 'root') {
      // Set by Handlebars itself, as far as lists go.
      if (rest.length > 0 || !OF_LISTS.has(first) || path.depth >= lists) this.missing.add(label);
      this.visited.add(label);
      return UNKNOWN;
    }
    const isScoped = /^(\.|this\b)/.test(path.original);
    const known = !path.data && path.depth === 0 && !isScoped && named.has(first);
    if (path.data) return this.descend(root, rest, label);
    if (known) return this.descend(named.get(first), rest, label);
    if (path.depth >= contexts.length) {
      this.missing.add(label);
      return UNKNOWN;
    }
    return this.descend(contexts.at(-1 - path.depth), path.parts as readonly string[], label);
  }

  private descend(from: unknown, parts: readonly string[], label: string): unknown {
    if (from === UNKNOWN) return UNKNOWN;
    let at: unknown = from;
    for (const part of parts) {
      if (at === null || typeof at !== 'object' || !Object.hasOwn(at, part)) {
        // A part of something that is null here is judged where it is not null.
        if (at !== null) this.missing.add(label);
        return UNKNOWN;
      }
      at = (at as Record<string, unknown>)[part];
    }
    if (at === undefined) this.missing.add(label);
    this.visited.add(label);
    return at;
  }
}

/** As Handlebars has it: a context that is the one around it is no further one for `../`. */
function inContext(scope: Scope, context: unknown): Scope {
  const same = context !== UNKNOWN && context === scope.contexts.at(-1);
  return same ? scope : { ...scope, contexts: [...scope.contexts, context] };
}

function withNames(scope: Scope, names: readonly string[], values: readonly unknown[]): Scope {
  if (names.length === 0) return scope;
  const named = new Map([...scope.named, ...names.map((name, index) => [name, values[index]] as const)]);
  return { ...scope, named };
}

/** Items with their keys; one that is not known for a list that is empty or not known. */
function itemsOf(value: unknown): (readonly [key: string | number, item: unknown])[] {
  const items = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return items.length > 0 ? items : [['', UNKNOWN]];
}

function blockParamsOf(program: hbs.AST.Program | undefined): readonly string[] {
  return (program as { blockParams?: readonly string[] } | undefined)?.blockParams ?? [];
}

function isMessageHelper(path: hbs.AST.Expression | hbs.AST.Literal): boolean {
  return Object.hasOwn(MESSAGE_HELPERS, nameOf(path));
}
