/** Messages that templates call: which, with what, and whether the catalogue has them so. */
import Handlebars from 'handlebars';
import type { MessageShape } from './compile.ts';

export interface MessageCall {
  readonly template: string;
  readonly line: number;
  readonly id: string;
  readonly args: readonly string[];
  /** Elements that the block puts markup about; null where it is no block. */
  readonly slots: readonly string[] | null;
}
export interface CallFault {
  readonly template: string;
  readonly line: number;
  readonly detail: string;
}

/** @param source of a template that Handlebars can read */
export function messageCalls(
  template: string,
  source: string,
): { calls: MessageCall[]; faults: CallFault[] } {
  const calls: MessageCall[] = [];
  const faults: CallFault[] = [];

  function call(
    { path, params, hash, loc }: hbs.AST.MustacheStatement | hbs.AST.BlockStatement,
    slots: readonly string[] | null,
  ): void {
    if ((path as hbs.AST.PathExpression).original !== 't') return;
    const [id] = params;
    const at = { template, line: loc.start.line };
    if (id?.type !== 'StringLiteral' || params.length !== 1)
      faults.push({ ...at, detail: 'a message is called by its id, in quotation marks' });
    else {
      const args = (hash?.pairs ?? []).map(({ key }) => key);
      calls.push({ ...at, id: (id as hbs.AST.StringLiteral).value, args, slots });
    }
  }

  function walk(program: hbs.AST.Program | undefined): void {
    for (const statement of program?.body ?? []) {
      if (statement.type === 'MustacheStatement') call(statement as hbs.AST.MustacheStatement, null);
      if (statement.type !== 'BlockStatement') continue;
      const block = statement as hbs.AST.BlockStatement;
      call(block, slotsOf(block));
      walk(block.program);
      walk(block.inverse);
    }
  }

  walk(Handlebars.parse(source));
  return { calls, faults };
}

function slotsOf({ program }: hbs.AST.BlockStatement): string[] {
  return program.body.flatMap((statement) => {
    const { type, path, params } = statement as hbs.AST.BlockStatement;
    const isSlot = type === 'BlockStatement' && path.original === 'slot';
    return isSlot && params[0]?.type === 'StringLiteral' ? [(params[0] as hbs.AST.StringLiteral).value] : [];
  });
}

/** Calls of messages that there are not, and those that give or fill what the message does not ask for, or not all. */
export function callFaults(
  calls: readonly MessageCall[],
  messages: ReadonlyMap<string, Omit<MessageShape, 'id'>>,
): CallFault[] {
  return calls.flatMap(({ template, line, id, args, slots }) => {
    const found = messages.get(id);
    const at = { template, line };
    if (!found) return [{ ...at, detail: `there is no message "${id}"` }];
    const wanted = [...found.args.keys()];
    return [
      ...differing(args, wanted, `message "${id}"`, (name) => `$${name}`),
      ...differing(slots ?? [], found.elements, `message "${id}"`, (name) => `<${name}>`),
    ].map((detail) => ({ ...at, detail }));
  });
}

function differing(
  given: readonly string[],
  wanted: readonly string[],
  message: string,
  shown: (name: string) => string,
): string[] {
  return [
    ...wanted.filter((name) => !given.includes(name)).map((name) => `${message} needs ${shown(name)}`),
    ...given.filter((name) => !wanted.includes(name)).map((name) => `${message} has no ${shown(name)}`),
  ];
}
