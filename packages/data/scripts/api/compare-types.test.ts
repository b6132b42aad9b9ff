import { expect, test } from 'vitest';
import { compareTypes } from './compare-types.ts';

/** A report with one entry, `index`, over a file that collects declarations, `library`. */
function report(library: string, index = "export * from './library.js';"): string {
  const section = (name: string, text: string) => `## ${name}\n\n\`\`\`ts\n${text}\n\`\`\`\n`;
  return `${section('index', index)}\n${section('library', library)}`;
}

const changes = (before: string, after: string) =>
  compareTypes(report(before), report(after)).map(({ bump, at, what }) => `${bump} ${at} ${what}`);

const port = (members: string) => `export interface Port { ${members} }`;
const given = 'export declare function moor(port: Port): void;';
const got = 'export declare function port(): Port;';

test.each<[string, string, string, readonly string[]]>([
  ['nothing', port('id: string;'), port('id:\n  string;'), []],
  ['a field gone', port('id: string; x: 1;') + got, port('id: string;') + got, ['major Port.x is gone']],
  ['a field more of what is got', port('') + got, port('x: 1;') + got, ['minor Port.x is new']],
  ['a field more of what is given', port('') + given, port('x: 1;') + given, ['major Port.x is new']],
  ['one that may be absent', port('') + given, port('x?: 1;') + given, ['minor Port.x is new']],
  ['a field more of what nobody passes', port(''), port('x: 1;'), ['major Port.x is new']],
  ['required, given', port('x?: 1;') + given, port('x: 1;') + given, ['major Port.x is required now']],
  ['required, got', port('x?: 1;') + got, port('x: 1;') + got, ['minor Port.x is required now']],
  ['optional, got', port('x: 1;') + got, port('x?: 1;') + got, ['major Port.x may be absent now']],
  ['optional, given', port('x: 1;') + given, port('x?: 1;') + given, ['minor Port.x may be absent now']],
  [
    'given through a callback',
    `${port('x: 1;')}export declare function each(by: (port: Port) => void): void;`,
    `${port('x?: 1;')}export declare function each(by: (port: Port) => void): void;`,
    ['major Port.x may be absent now'],
  ],
  ['another type', port('x: string;'), port('x: number;'), ['major Port.x was string, and is number']],
  ['a code more', "export type A = 'x';", "export type A = 'x' | 'y';", ["minor A may be 'y' now"]],
  ['a code less', "export type A = 'x' | 'y';", "export type A = 'x';", ["major A no longer takes 'y'"]],
  ['codes in another order', "export type A = 'x' | 'y';", "export type A = 'y' | 'x';", []],
  [
    'null, got',
    `${port('x: string;')}${got}`,
    `${port('x: string | null;')}${got}`,
    ['major Port.x may be null now'],
  ],
  [
    'null, given',
    `${port('x: string;')}${given}`,
    `${port('x: string | null;')}${given}`,
    ['minor Port.x may be null now'],
  ],
  [
    'within an arm of a union',
    "export declare const a: { t: 'a'; n: 1 } | { t: 'b' };",
    "export declare const a: { t: 'a'; n: 1 } | { t: 'b'; m: 2 };",
    ['minor a.m is new'],
  ],
  [
    'codes of a map',
    "export declare const a: { [c in 'x' | 'y']: 1 };",
    "export declare const a: { [c in 'x']: 1 };",
    ["major a no longer takes 'y'"],
  ],
  [
    'an argument more',
    'export declare function f(a: 1): 1;',
    'export declare function f(a: 1, b: 2): 1;',
    ['major f takes b: 2 too'],
  ],
  [
    'one that may be left out',
    'export declare function f(a: 1): 1;',
    'export declare function f(a: 1, b?: 2): 1;',
    ['minor f takes b?: 2 too'],
  ],
  [
    'an argument less',
    'export declare function f(a: 1): 1;',
    'export declare function f(): 1;',
    ['major f takes an argument less'],
  ],
  [
    'another result',
    'export declare function f(): 1;',
    'export declare function f(): 2;',
    ['major f was 1, and is 2'],
  ],
  [
    'an overload more',
    'export declare function f(a: 1): 1;',
    'export declare function f(a: 1): 1;\nexport declare function f(a: 2): 2;',
    ['minor f can be called as declare function f(a: 2): 2; too'],
  ],
  [
    'a parameter of a type',
    'export type A<T> = T;',
    'export type A<T, U> = T;',
    ['major A has the parameter U'],
  ],
  [
    'one with a default',
    'export type A<T> = T;',
    'export type A<T, U = 1> = T;',
    ['minor A has the parameter U = 1'],
  ],
  [
    'an inner type under another name',
    'interface Inner { x: 1 }\nexport declare const a: Inner;',
    'interface Within { x: 1 }\nexport declare const a: Within;',
    [],
  ],
  [
    'an inner type under another name that is another one',
    'interface Inner { x: 1 }\nexport declare const a: Inner;',
    'interface Within { y: 1 }\nexport declare const a: Within;',
    ['major Inner.x is gone', 'minor Inner.y is new'],
  ],
  [
    'a catalogue that is more',
    'interface A { a: 1 }\nexport interface C extends A {}\nexport declare const c: C;',
    'interface A { a: 1 }\ninterface B { b: 1 }\nexport interface C extends A, B {}\nexport declare const c: C;',
    ['minor C is B too'],
  ],
  [
    'what is not understood',
    'export type A<T> = T extends 1 ? 2 : 3;',
    'export type A<T> = T extends 1 ? 3 : 2;',
    ['major A was T extends 1 ? 2 : 3, and is T extends 1 ? 3 : 2'],
  ],
])('%s', (_, before, after, expected) => {
  expect(changes(before, after)).toEqual(expected);
});

test('tells names that come and go by entry', () => {
  const library = 'declare const a: 1;\ndeclare const b: 2;';
  expect(
    compareTypes(
      report(library, "export { a, b as c } from './library.js';"),
      report(library, "export { a, b } from './library.js';"),
    ),
  ).toEqual([
    { bump: 'major', at: 'index: c', what: 'is no longer exported' },
    { bump: 'minor', at: 'index: b', what: 'is exported now' },
  ]);
});
