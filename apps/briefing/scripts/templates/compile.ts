/** Compiles the templates at build time, so that no compiler runs when a report is rendered. */
import Handlebars from 'handlebars';
import type { Vocabulary } from '../../../../packages/typesetter/src/document/vocabulary.ts';
import type { MessageShape } from '../../src/messages/compile.ts';
import { callFaults, messageCalls } from '../../src/messages/template-calls.ts';
import { COMPILE_OPTIONS, checkTemplate, instrument } from '../../src/templates/instrument.ts';
import { VOCABULARY } from '../../src/theme/vocabulary.ts';

export interface CompileOptions {
  /** Name of the constant that holds the compiled templates. */
  readonly exported?: string;
  readonly vocabulary?: Vocabulary;
  /** Elements tell which line wrote them, which later stages need that judge the HTML. */
  readonly marked?: boolean;
  /** The messages that templates may call; none where nothing is said. */
  readonly messages?: ReadonlyMap<string, Omit<MessageShape, 'id'>>;
}

/** What looks values up, in the place of Handlebars' own. */
const STRICT = `
const none = {};
function strict(object, name, line) {
  if (object && Object.hasOwn(object, name)) return object[name];
  throw new Error(\`No "\${name}" in \${object}, asked for in line \${line}\`);
}
`;

const PLACE = /\{"start":\{"line":(\d+),"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g;

/**
 * Handlebars writes where a value or a block stands in the template as an object in an object, which V8 makes anew each
 * time that it comes there. Nobody asks where a block stands, and in which line a value does only if there is none.
 */
function withoutPlaces(code: string): string {
  return code
    .replaceAll(/,"loc":(\{"start":\{[^}]*\},"end":\{[^}]*\}\})/g, '')
    .replaceAll('"hash":{}', '"hash":none')
    .replaceAll('container.strict', 'strict')
    .replaceAll(PLACE, '$1');
}

/** The lines of a partial that hold tags only are for people; they leave no space in the text. */
export function compileTemplates(
  sources: ReadonlyMap<string, string>,
  {
    exported = 'templates',
    vocabulary = VOCABULARY,
    marked = true,
    messages = new Map(),
  }: CompileOptions = {},
): string {
  const faults = [...sources].flatMap(([name, source]) => [
    ...checkTemplate(name, source, vocabulary),
    ...messageFaults(name, source, messages),
  ]);
  if (faults.length > 0) throw new Error(`Templates:\n${faults.join('\n')}`);
  // Where no template asks for `@last` and the like, blocks need not be made anew for each time that they are told it.
  const data = [...sources.values()].some((source) => /\{\{[^}]*@/.test(source));
  const compiled = [...sources].map(([name, source]) => {
    const text = source.trimEnd();
    const code = Handlebars.precompile(marked ? instrument(name, text) : text, { ...COMPILE_OPTIONS, data });
    return `  ${JSON.stringify(name)}: ${withoutPlaces(String(code))},`;
  });
  return [
    '// Made from templates/*.hbs. Do not edit.',
    '// @ts-nocheck',
    STRICT,
    `export const ${exported} = {`,
    ...compiled,
    '};',
    '',
  ].join('\n');
}

function messageFaults(
  name: string,
  source: string,
  messages: ReadonlyMap<string, Omit<MessageShape, 'id'>>,
): readonly string[] {
  const { calls, faults } = messageCalls(name, source);
  return [...faults, ...callFaults(calls, messages)].map(
    ({ template, line, detail }) => `${template}:${line}: ${detail}`,
  );
}
