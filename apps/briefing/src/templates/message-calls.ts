/** Messages that templates call: which, with what, and whether the catalogue has them so. */
import Handlebars from 'handlebars';
import type { MessageShape } from '../messages/compile.ts';
import type { TemplateFault } from './faults.ts';

export interface MessageCall {
  readonly line: number;
  readonly id: string;
  readonly args: readonly string[];
  /** Elements that the block puts markup about; null where it is no block. */
  readonly slots: readonly string[] | null;
}
type CallFault = TemplateFault<'message'>;

/** @param source of a template that Handlebars can read */
export function messageCalls(source: string): CallVisitor {
  const visitor = new CallVisitor();
  visitor.accept(Handlebars.parse(source));
  return visitor;
}

class CallVisitor extends Handlebars.Visitor {
  readonly calls: MessageCall[] = [];
  readonly faults: CallFault[] = [];

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    this.call(node, null);
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    this.call(node, slotsOf(node));
    super.BlockStatement(node);
  }

  private call(
    { path, params, hash, loc }: hbs.AST.MustacheStatement | hbs.AST.BlockStatement,
    slots: readonly string[] | null,
  ): void {
    if ((path as hbs.AST.PathExpression).original !== 't') return;
    const [id] = params;
    const { line } = loc.start;
    if (id?.type !== 'StringLiteral' || params.length !== 1)
      this.faults.push({ line, kind: 'message', reason: 'no-id' });
    else {
      const args = (hash?.pairs ?? []).map(({ key }) => key);
      this.calls.push({ line, id: (id as hbs.AST.StringLiteral).value, args, slots });
    }
  }
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
  source: string,
  messages: ReadonlyMap<string, Omit<MessageShape, 'id'>>,
): CallFault[] {
  const { calls, faults } = messageCalls(source);
  const found = calls.flatMap(({ line, id, args, slots }): CallFault[] => {
    const message = messages.get(id);
    const fault = (reason: CallFault['reason'], name: string): CallFault => ({
      ...{ line, kind: 'message', reason, name, of: id },
    });
    if (!message) return [fault('unknown', id)];
    const differing = (
      given: readonly string[],
      wanted: readonly string[],
      shown: (name: string) => string,
    ) => [
      ...wanted.filter((name) => !given.includes(name)).map((name) => fault('lacks', shown(name))),
      ...given.filter((name) => !wanted.includes(name)).map((name) => fault('has-no', shown(name))),
    ];
    return [
      ...differing(args, [...message.args.keys()], (name) => `$${name}`),
      ...differing(slots ?? [], message.elements, (name) => `<${name}>`),
    ];
  });
  return [...faults, ...found];
}
