/** Compiles the templates at build time, so that no compiler runs when a report is rendered. */
import Handlebars from 'handlebars';
import { type ElementRule, VOCABULARY } from '../../src/document/vocabulary.ts';
import { COMPILE_OPTIONS, checkTemplate, instrument } from '../../src/templates/instrument.ts';

export interface CompileOptions {
  /** Name of the constant that holds the compiled templates. */
  readonly exported?: string;
  readonly vocabulary?: Readonly<Record<string, ElementRule>>;
  /** Elements tell which line wrote them, which later stages need that judge the HTML. */
  readonly marked?: boolean;
}

/** The lines of a partial that hold tags only are for people; they leave no space in the text. */
export function compileTemplates(
  sources: ReadonlyMap<string, string>,
  { exported = 'templates', vocabulary = VOCABULARY, marked = true }: CompileOptions = {},
): string {
  const faults = [...sources].flatMap(([name, source]) => checkTemplate(name, source, vocabulary));
  if (faults.length > 0) throw new Error(`Templates:\n${faults.join('\n')}`);
  // Where no template asks for `@last` and the like, blocks need not be made anew for each time that they are told it.
  const data = [...sources.values()].some((source) => /\{\{[^}]*@/.test(source));
  const compiled = [...sources].map(([name, source]) => {
    const text = source.trimEnd();
    const code = Handlebars.precompile(marked ? instrument(name, text) : text, { ...COMPILE_OPTIONS, data });
    return `  ${JSON.stringify(name)}: ${code},`;
  });
  return [
    '// Made from templates/*.hbs. Do not edit.',
    '// @ts-nocheck',
    `export const ${exported} = {`,
    ...compiled,
    '};',
    '',
  ].join('\n');
}
