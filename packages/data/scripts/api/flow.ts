import type { Declarations, Node } from './declarations.ts';

/** Whether values of a type are given to the package, come out of it, or both. */
export interface Flow {
  readonly in: boolean;
  readonly out: boolean;
}

export const BOTH: Flow = { in: true, out: true };

export const turned = (flow: Flow): Flow => ({ in: flow.out, out: flow.in });

/**
 * In which direction values of each declared type pass: what only comes out may get fields more. From the functions
 * and constants down, with directions turned at parameters; types to which none of them leads go both ways.
 */
export function flows(declarations: Declarations): (at: string) => Flow {
  const found = new Map<string, { in: boolean; out: boolean }>();
  const reach = (at: string, flow: Flow): void => {
    const known = found.get(at) ?? { in: false, out: false };
    if ((known.in || !flow.in) && (known.out || !flow.out)) return;
    found.set(at, { in: known.in || flow.in, out: known.out || flow.out });
    for (const { node, file } of declarations.declarationsOf(at)) visit(node, file, flow);
  };
  const visit = (value: unknown, file: string, flow: Flow): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, file, flow);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    // Of an indexed type, one member passes, and not the whole.
    if (node.type === 'TSIndexedAccessType') return;
    const name = nameOf(node);
    const at = name === null ? null : declarations.find(file, name);
    if (at !== null) reach(at, flow);
    for (const [field, child] of Object.entries(node))
      visit(child, file, field === 'params' && isSignature(node) ? turned(flow) : flow);
  };
  for (const at of declarations.names)
    if (declarations.declarationsOf(at).some(({ node }) => !/^TS(?:Interface|TypeAlias)/.test(node.type)))
      reach(at, { in: false, out: true });
  return (at) => found.get(at) ?? BOTH;
}

/** Whether a node is a function with parameters; those of types are in a node of their own. */
export function isSignature({ type }: Node): boolean {
  return /^TS(?:DeclareFunction|FunctionType|(?:Call|Construct|Method)Signature\w*|EmptyBody\w+)$/.test(type);
}

/** The name that a reference to a type, or to the type of a value, gives. */
export function nameOf(node: Node): string | null {
  if (node.type === 'TSTypeReference') return dotted(node['typeName'] as Node);
  if (node.type === 'TSTypeQuery') return dotted(node['exprName'] as Node);
  if (node.type === 'TSInterfaceHeritage') return dotted(node['expression'] as Node);
  return null;
}

function dotted(node: Node): string {
  const [left, right] = [node['left'] ?? node['object'], node['right'] ?? node['property']];
  return left && right ? `${dotted(left as Node)}.${dotted(right as Node)}` : String(node['name']);
}
