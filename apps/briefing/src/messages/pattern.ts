/** One pattern of Fluent -> a JavaScript expression, with what it asks for and what is wrong with it. */
import type {
  Expression,
  FunctionReference,
  InlineExpression,
  Pattern,
  SelectExpression,
  SyntaxNode,
  Term,
  TermReference,
} from '@fluent/syntax';
import { type ArgumentKind, mergedKind, nameOfKind } from './argument-kind.ts';
import { elementCode, isText, joined } from './expressions.ts';
import type { MessageFaultReason, MessageProblem } from './faults.ts';

const PLURALS: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Functions of one argument: what they call, and what that has to be. */
const FUNCTIONS: Readonly<Record<string, { readonly call: string; readonly kind: ArgumentKind }>> = {
  DATE: { call: 'date', kind: 'date' },
  LIST: { call: 'list', kind: 'list' },
  NUMBER: { call: 'number', kind: 'any' },
  LANGUAGE: { call: 'language', kind: 'any' },
};

/** Of one message, terms within terms counted: each is written out where it stands. */
const MOST_TERMS = 1000;
/** Each is a branch within the one before it. */
const MOST_VARIANTS = 500;

type Literals = ReadonlyMap<string, string>;

/** Writes one pattern as JavaScript, and notes what it asks for and what is wrong with it. */
export class PatternWriter {
  readonly args: Map<string, ArgumentKind>;
  readonly elements = new Set<string>();
  readonly refers = new Set<string>();
  readonly faults: ({ readonly at: number } & MessageProblem)[] = [];
  private readonly openTerms: string[] = [];
  private termsWritten = 0;

  constructor(
    private readonly terms: ReadonlyMap<string, Term>,
    private readonly ids: ReadonlySet<string>,
    private readonly declared: ReadonlyMap<string, ArgumentKind>,
  ) {
    this.args = new Map();
  }

  message(pattern: Pattern): string {
    const marked = hasElements(pattern);
    const expression = marked ? this.pieces(pattern) : this.words(pattern, null);
    return isText(expression) ? expression : `(a, s) => ${expression}`;
  }

  /** A string. `literals` are the arguments of the term that the pattern is part of; null in a message. */
  private words(pattern: Pattern, literals: Literals | null): string {
    const parts = pattern.elements.map((element) =>
      element.type === 'TextElement'
        ? JSON.stringify(element.value)
        : this.expression(element.expression, literals),
    );
    return joined(parts);
  }

  /** An array of texts and elements. */
  private pieces(pattern: Pattern): string {
    const pieces: string[] = [];
    let open: { name: string; words: string[] } | null = null;
    const add = (part: string) => (open ? open.words : pieces).push(part);
    for (const element of pattern.elements) {
      if (element.type === 'Placeable') {
        const { expression } = element;
        const branches = expression.type === 'SelectExpression' && hasElementsIn(expression);
        if (branches && open) this.fault(element, 'element-within');
        add(
          branches
            ? `...${this.select(expression, null, (one) => this.pieces(one))}`
            : this.expression(expression, null),
        );
        continue;
      }
      for (const part of element.value.split(/(<\/?[a-z][a-z-]*\/?>)/)) {
        const [, slash, name = '', empty] = /^<(\/?)([a-z][a-z-]*)(\/?)>$/.exec(part) ?? [];
        if (name === '') {
          if (part.includes('<')) this.fault(element, 'plain-bracket');
          if (part !== '') add(JSON.stringify(part));
        } else if (slash) {
          if (open?.name !== name) this.fault(element, 'closes-nothing', name);
          pieces.push(elementCode(name, open?.words ?? []));
          open = null;
        } else {
          if (open) this.fault(element, 'element-within');
          this.elements.add(name);
          if (empty) pieces.push(elementCode(name, []));
          else open = { name, words: [] };
        }
      }
    }
    if (open) this.fault(pattern, 'unclosed', (open as { name: string }).name);
    return `[${pieces.join(', ')}]`;
  }

  private expression(expression: Expression, literals: Literals | null): string {
    switch (expression.type) {
      case 'StringLiteral':
        return JSON.stringify(expression.parse().value);
      case 'NumberLiteral':
        return `s.number(${JSON.stringify(expression.value)})`;
      case 'VariableReference':
        if (literals) return JSON.stringify(literals.get(expression.id.name) ?? '');
        return `s.show(${this.argument(expression, expression.id.name, 'any')})`;
      case 'FunctionReference':
        return this.call(expression, literals);
      case 'MessageReference': {
        const id = expression.id.name + (expression.attribute ? `.${expression.attribute.name}` : '');
        if (!this.ids.has(id)) this.fault(expression, 'unknown-message', id);
        this.refers.add(id);
        return `s.say(${JSON.stringify(id)}, a)`;
      }
      case 'TermReference':
        return this.term(expression);
      case 'SelectExpression':
        return this.select(expression, literals, (pattern) => this.words(pattern, literals));
      default:
        return this.expression(expression.expression, literals);
    }
  }

  private call(reference: FunctionReference, literals: Literals | null): string {
    const { id, arguments: given } = reference;
    const [argument, ...others] = given.positional;
    if (id.name === 'CAPITAL' && argument && others.length === 0)
      return `s.capital(${this.expression(argument, literals)})`;
    const found = FUNCTIONS[id.name];
    if (!found || argument?.type !== 'VariableReference' || others.length > 0) {
      this.fault(reference, 'unknown-function', id.name, [...Object.keys(FUNCTIONS), 'CAPITAL']);
      return '""';
    }
    const value = this.argument(argument, argument.id.name, found.kind);
    const separator = given.named.find(({ name }) => id.name === 'LIST' && name.name === 'separator')?.value;
    const more = separator?.type === 'StringLiteral' ? `, ${JSON.stringify(separator.parse().value)}` : '';
    return `s.${found.call}(${value}${more})`;
  }

  /** A term stands where it is asked for, with the literals that it is given: `{ -russia(case: "genitive") }`. */
  private term(reference: TermReference): string {
    const { id, attribute, arguments: given } = reference;
    const term = this.terms.get(id.name);
    const pattern = attribute
      ? term?.attributes.find((one) => one.id.name === attribute.name)?.value
      : term?.value;
    if (!pattern || this.openTerms.includes(id.name)) {
      this.fault(reference, pattern ? 'term-within-itself' : 'unknown-term', id.name);
      return '""';
    }
    if (++this.termsWritten > MOST_TERMS) {
      // Told once: where terms double, there would be no end of it.
      if (this.termsWritten === MOST_TERMS + 1) this.fault(reference, 'too-many-terms');
      return '""';
    }
    this.openTerms.push(id.name);
    const literals = new Map((given?.named ?? []).map(({ name, value }) => [name.name, value.value]));
    const code = this.words(pattern, literals);
    this.openTerms.pop();
    return code;
  }

  private select(
    expression: SelectExpression,
    literals: Literals | null,
    write: (pattern: Pattern) => string,
  ): string {
    const { selector, variants } = expression;
    if (variants.length > MOST_VARIANTS) {
      this.fault(expression, 'too-many-variants', String(MOST_VARIANTS));
      return '""';
    }
    const keys = variants.map(({ key }) => (key.type === 'Identifier' ? key.name : Number(key.value)));
    const fixed = this.fixedSelector(selector, literals);
    const main = variants.find((variant) => variant.default);
    if (fixed !== null) {
      const chosen = variants[keys.findIndex((key) => String(key) === fixed)] ?? main;
      return chosen ? write(chosen.value) : '""';
    }
    const isNumber = keys.every((key) => typeof key === 'number' || PLURALS.includes(key));
    const tested = this.selector(selector, isNumber ? 'number' : keys.map(String));
    if (tested === null) return '""';
    const tests = variants.map((variant, i): [exact: boolean, test: string, variant: typeof variant] => {
      const key = keys[i];
      if (typeof key === 'number') return [true, `Number(${tested.value}) === ${key}`, variant];
      return [false, `${isNumber ? tested.category : tested.value} === ${JSON.stringify(key)}`, variant];
    });
    // A number itself goes before its category, as in Fluent.
    const ordered = [...tests.filter(([exact]) => exact), ...tests.filter(([exact]) => !exact)];
    const branches = ordered.flatMap(([, test, variant]) =>
      variant.default ? [] : [`${test} ? ${write(variant.value)} : `],
    );
    return `(${branches.join('')}${main ? write(main.value) : '""'})`;
  }

  /** What selects within a term is known when the message is compiled. */
  private fixedSelector(selector: InlineExpression, literals: Literals | null): string | null {
    if (selector.type === 'TermReference') {
      const code = this.term(selector);
      if (isText(code)) return JSON.parse(code) as string;
      this.fault(selector, 'attribute-not-plain');
      return '';
    }
    if (literals && selector.type === 'VariableReference') return literals.get(selector.id.name) ?? '';
    return null;
  }

  private selector(
    selector: InlineExpression,
    kind: ArgumentKind,
  ): { value: string; category: string } | null {
    if (selector.type === 'VariableReference') {
      const value = this.argument(selector, selector.id.name, kind);
      return { value, category: `s.plural(${value})` };
    }
    if (selector.type === 'FunctionReference' && selector.id.name === 'NUMBER') {
      const [argument] = selector.arguments.positional;
      const ordinal = selector.arguments.named.some(({ value }) => value.value === 'ordinal');
      if (argument?.type === 'VariableReference') {
        const value = this.argument(argument, argument.id.name, 'number');
        return { value, category: `s.${ordinal ? 'ordinal' : 'plural'}(${value})` };
      }
    }
    this.fault(selector, 'selector');
    return null;
  }

  private argument(node: SyntaxNode, name: string, kind: ArgumentKind): string {
    const asked = kind === 'any' ? (this.declared.get(name) ?? kind) : kind;
    const known = this.args.get(name) ?? 'any';
    const merged = mergedKind(known, asked);
    if (merged === null) this.fault(node, 'two-kinds', name, [nameOfKind(known), nameOfKind(asked)]);
    this.args.set(name, merged ?? known);
    return `a[${JSON.stringify(name)}]`;
  }

  private fault(
    node: SyntaxNode,
    reason: MessageFaultReason,
    name?: string,
    others?: readonly string[],
  ): void {
    this.faults.push({ at: startOf(node), reason, ...(name && { name }), ...(others && { others }) });
  }
}

function hasElements(pattern: Pattern): boolean {
  return pattern.elements.some((element) =>
    element.type === 'TextElement'
      ? element.value.includes('<')
      : element.expression.type === 'SelectExpression' && hasElementsIn(element.expression),
  );
}

function hasElementsIn({ variants }: SelectExpression): boolean {
  return variants.some(({ value }) => hasElements(value));
}

export const startOf = ({ span }: SyntaxNode): number => span?.start ?? 0;
