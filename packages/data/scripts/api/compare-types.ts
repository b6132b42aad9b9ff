/** Compares two reports of declarations: what is breaking for those who compile against them, and what is new. */
import type { Change } from './change.ts';
import { type Declaration, Declarations, type Node } from './declarations.ts';
import { BOTH, type Flow, flows, isSignature, nameOf, turned } from './flow.ts';

interface Side {
  readonly file: string;
  readonly text: Declaration['text'];
}

/**
 * The changes from one report to another. What is not understood as an addition counts as a break: a version that is
 * raised too far costs less than one that breaks a build.
 */
export function compareTypes(before: string, after: string): Change[] {
  const comparison = new Comparison(new Declarations(before), new Declarations(after));
  return comparison.all();
}

class Comparison {
  readonly #old: Declarations;
  readonly #now: Declarations;
  readonly #flow: (at: string) => Flow;
  readonly #changes: Change[] = [];
  readonly #followed = new Set<string>();

  constructor(old: Declarations, now: Declarations) {
    this.#old = old;
    this.#now = now;
    this.#flow = flows(now);
  }

  all(): Change[] {
    for (const file of new Set([...this.#old.files, ...this.#now.files])) {
      const [old, now] = [this.#old.exportsOf(file), this.#now.exportsOf(file)];
      for (const [name, from] of old) {
        const to = now.get(name);
        if (to === undefined) this.#export('major', file, name, 'is no longer exported');
        // What is declared in another file than before is met by no name below.
        else if (to !== from && this.#old.declarationsOf(to).length === 0) this.#follow(from, to);
      }
      for (const name of now.keys()) if (!old.has(name)) this.#export('minor', file, name, 'is exported now');
    }
    for (const at of this.#old.names) if (this.#now.declarationsOf(at).length > 0) this.#declarations(at, at);
    return this.#changes;
  }

  /** The files that collect are no entries: nobody can import from them. */
  #export(bump: Change['bump'], file: string, name: string, what: string): void {
    if (!/^(?:library|root|open)\b/.test(file)) this.#changes.push({ bump, at: `${file}: ${name}`, what });
  }

  #tell(bump: Change['bump'], at: string, what: string): void {
    this.#changes.push({ bump, at: at.replace(/^(?:library|root|open(?:\/\w+)?)\./, ''), what });
  }

  #declarations(from: string, to: string): void {
    const [olds, nows] = [this.#old.declarationsOf(from), this.#now.declarationsOf(to)];
    const [old, now] = [olds[0], nows[0]];
    if (!old || !now) return;
    const flow = this.#flow(to);
    const sides = [old, now] as const;
    if (olds.length > 1 || nows.length > 1 || isSignature(now.node)) {
      const signatures = (list: readonly Declaration[]) => list.map(({ node }) => node);
      this.#signatures(signatures(olds), signatures(nows), from, flow, sides);
    } else this.#nodes(old.node, now.node, from, flow, sides);
  }

  /** Compares two types, or what holds types. */
  #nodes(old: Node, now: Node, at: string, flow: Flow, sides: readonly [Side, Side]): void {
    const [a, b] = [bare(old), bare(now)];
    if (sides[0].text(a) === sides[1].text(b)) return;
    const both = (field: string, next = flow) => this.#fields(a, b, field, at, next, sides);
    const isUnion = a.type === 'TSUnionType' || b.type === 'TSUnionType';
    const isOther = a.type !== b.type || a['operator'] !== b['operator'];
    switch (isUnion ? 'TSUnionType' : isOther ? null : a.type) {
      case 'TSUnionType':
        this.#union(a, b, at, flow, sides);
        break;
      case 'TSInterfaceDeclaration':
        this.#typeParameters(a, b, at, sides);
        this.#list(parts(a['extends']), parts(b['extends']), at, flow, sides);
        both('body');
        break;
      case 'TSTypeAliasDeclaration':
        this.#typeParameters(a, b, at, sides);
        both('typeAnnotation');
        break;
      case 'VariableDeclarator':
        both('id');
        break;
      case 'Identifier':
      case 'TSTypeAnnotation':
      case 'TSTypeOperator':
        both('typeAnnotation');
        break;
      case 'TSArrayType':
        both('elementType');
        break;
      case 'TSMappedType':
        both('constraint');
        both('typeAnnotation');
        break;
      case 'TSTypeLiteral':
        this.#members(parts(a['members']), parts(b['members']), at, flow, sides);
        break;
      case 'TSInterfaceBody':
        this.#members(parts(a['body']), parts(b['body']), at, flow, sides);
        break;
      case 'TSFunctionType':
        this.#signatures([a], [b], at, flow, sides);
        break;
      case 'TSIntersectionType':
        this.#list(parts(a['types']), parts(b['types']), at, flow, sides);
        break;
      case 'TSTypeReference':
      case 'TSTypeQuery':
        this.#reference(a, b, at, sides);
        break;
      default:
        this.#break(a, b, at, sides);
    }
  }

  #fields(a: Node, b: Node, field: string, at: string, flow: Flow, sides: readonly [Side, Side]): void {
    const [old, now] = [a[field], b[field]] as [Node | null | undefined, Node | null | undefined];
    if (old && now) this.#nodes(old, now, at, flow, sides);
    else if (old || now) this.#break(a, b, at, sides);
  }

  #break(a: Node, b: Node, at: string, [old, now]: readonly [Side, Side]): void {
    const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
    this.#tell('major', at, `was ${short(old.text(a))}, and is ${short(now.text(b))}`);
  }

  /** A type under another name, or from another file, is the same where what is declared there is. */
  #reference(a: Node, b: Node, at: string, sides: readonly [Side, Side]): void {
    const [from, to] = [nameOf(a) ?? '', nameOf(b) ?? ''];
    const [old, now] = [this.#old.find(sides[0].file, from), this.#now.find(sides[1].file, to)];
    const args = [a, b].map((one) => parts((one['typeArguments'] as Node | null)?.['params']));
    const [olds = [], nows = []] = args;
    const isOther = (old === null || now === null) && from !== to;
    if (isOther || olds.length !== nows.length) this.#break(a, b, at, sides);
    for (const [one, other] of pairs(olds, nows)) if (other) this.#nodes(one, other, at, BOTH, sides);
    if (old !== null && now !== null && old !== now) this.#follow(old, now);
  }

  #follow(old: string, now: string): void {
    if (this.#followed.has(`${old} ${now}`)) return;
    this.#followed.add(`${old} ${now}`);
    this.#declarations(old, now);
  }

  /** Texts that a reader may find more of are an addition, as further codes are; one less is a break. */
  #union(a: Node, b: Node, at: string, flow: Flow, sides: readonly [Side, Side]): void {
    const [olds, nows] = apart(armsOf(a), armsOf(b), sides);
    const [objects, others] = [olds.filter(isObject), nows.filter(isObject)];
    // As many objects on both sides are taken for the same ones, in their order.
    const paired = objects.length === others.length ? objects.length : 0;
    for (const [one, other] of pairs(objects.slice(0, paired), others))
      if (other) this.#nodes(one, other, at, flow, sides);
    const left = (list: readonly Node[]) => list.filter((one) => paired === 0 || !isObject(one));
    for (const one of left(olds)) this.#tell('major', at, `no longer takes ${sides[0].text(one)}`);
    for (const one of left(nows)) {
      const harmless = !flow.out || one.type === 'TSLiteralType' || isObject(one);
      this.#tell(harmless ? 'minor' : 'major', at, `may be ${sides[1].text(one)} now`);
    }
  }

  /** Parts of an intersection, or what an interface extends. */
  #list(olds: Node[], nows: Node[], at: string, flow: Flow, sides: readonly [Side, Side]): void {
    const [gone, come] = apart(olds, nows, sides);
    for (const one of gone) this.#tell('major', at, `is no longer ${sides[0].text(one)}`);
    for (const one of come) this.#tell(flow.in ? 'major' : 'minor', at, `is ${sides[1].text(one)} too`);
  }

  #members(olds: Node[], nows: Node[], at: string, flow: Flow, sides: readonly [Side, Side]): void {
    const signatures = (list: readonly Node[]) => list.filter(isSignature);
    this.#signatures(signatures(olds), signatures(nows), at, flow, sides);
    const named = (list: readonly Node[], side: Side) =>
      new Map(list.filter((one) => !isSignature(one)).map((one) => [keyOf(one, side), one]));
    const [old, now] = [named(olds, sides[0]), named(nows, sides[1])];
    for (const [name, a] of old) {
      const [b, place] = [now.get(name), `${at}.${name}`];
      if (!b) {
        this.#tell('major', place, 'is gone');
        continue;
      }
      if (a['optional'] && !b['optional']) this.#tell(flow.in ? 'major' : 'minor', place, 'is required now');
      if (!a['optional'] && b['optional'])
        this.#tell(flow.out ? 'major' : 'minor', place, 'may be absent now');
      this.#fields(a, b, 'typeAnnotation', place, flow, sides);
    }
    for (const [name, b] of now) {
      const harmless = b['optional'] || !flow.in;
      if (!old.has(name)) this.#tell(harmless ? 'minor' : 'major', `${at}.${name}`, 'is new');
    }
  }

  #signatures(olds: Node[], nows: Node[], at: string, flow: Flow, sides: readonly [Side, Side]): void {
    const [gone, come] = apart(olds, nows, sides);
    for (const [a, b] of pairs(gone, come)) {
      if (b) this.#signature(a, b, at, flow, sides);
      else this.#tell('major', at, `can no longer be called as ${sides[0].text(a)}`);
    }
    for (const b of come.slice(gone.length))
      this.#tell('minor', at, `can be called as ${sides[1].text(b)} too`);
  }

  #signature(a: Node, b: Node, at: string, flow: Flow, sides: readonly [Side, Side]): void {
    this.#typeParameters(a, b, at, sides);
    const [before, after] = [parts(a['params']), parts(b['params'])];
    for (const [old, now] of pairs(before, after)) {
      if (!now) this.#tell('major', at, 'takes an argument less');
      else {
        if (old['optional'] && !now['optional']) this.#tell('major', at, 'needs an argument more');
        if (!old['optional'] && now['optional']) this.#tell('minor', at, 'needs an argument less');
        this.#fields(old, now, 'typeAnnotation', at, turned(flow), sides);
      }
    }
    for (const now of after.slice(before.length))
      this.#tell(now['optional'] ? 'minor' : 'major', at, `takes ${sides[1].text(now)} too`);
    this.#fields(a, b, 'returnType', at, flow, sides);
  }

  #typeParameters(a: Node, b: Node, at: string, sides: readonly [Side, Side]): void {
    const [old, now] = [a, b].map((one) => parts((one['typeParameters'] as Node | null)?.['params']));
    const [gone, come] = apart(old ?? [], now ?? [], sides);
    for (const one of gone) this.#tell('major', at, `no longer has the parameter ${sides[0].text(one)}`);
    for (const one of come)
      this.#tell(one['default'] ? 'minor' : 'major', at, `has the parameter ${sides[1].text(one)}`);
  }
}

const pairs = (olds: readonly Node[], nows: readonly Node[]) =>
  olds.map((one, index) => [one, nows[index]] as const);
const parts = (value: unknown): Node[] => [...((value ?? []) as readonly Node[])];
const armsOf = (node: Node): Node[] =>
  node.type === 'TSUnionType' ? parts(node['types']).map(bare) : [node];
const isObject = ({ type }: Node) => type === 'TSTypeLiteral' || type === 'TSTypeReference';

function bare(node: Node): Node {
  return node.type === 'TSParenthesizedType' ? bare(node['typeAnnotation'] as Node) : node;
}

function keyOf(member: Node, { text }: Side): string {
  const key = member['key'] as Node | undefined;
  return key ? text(key) : '[]';
}

/** What is on the one side only, and what is on the other only, judged by the text. */
function apart(
  olds: readonly Node[],
  nows: readonly Node[],
  [a, b]: readonly [Side, Side],
): [Node[], Node[]] {
  const [old, now] = [new Set(olds.map(a.text)), new Set(nows.map(b.text))];
  return [olds.filter((one) => !now.has(a.text(one))), nows.filter((one) => !old.has(b.text(one)))];
}
