/** Compiles the templates at build time, so that no compiler runs when a report is rendered. */

import type { Vocabulary } from '@summit/typesetter';
import Handlebars from 'handlebars';
import type { MessageShape } from '../../src/messages/compile.ts';
import { constructFaults } from '../../src/templates/constructs.ts';
import { faultInLine } from '../../src/templates/faults.ts';
import { COMPILE_OPTIONS, instrument, markupFaults } from '../../src/templates/instrument.ts';
import { callFaults } from '../../src/templates/message-calls.ts';
import { VOCABULARY } from '../../src/theme/vocabulary.ts';

export interface CompileOptions {
  /** Name of the constant that holds the compiled templates. */
  readonly exported?: string;
  /** What they may write; null where their HTML is a page as it stands and is not read again. */
  readonly vocabulary?: Vocabulary | null;
  /** The messages that templates may call; none where nothing is said. */
  readonly messages?: ReadonlyMap<string, Omit<MessageShape, 'id'>>;
}

/** The lines of a partial that hold tags only are for people; they leave no space in the text. */
export function compileTemplates(
  sources: ReadonlyMap<string, string>,
  { exported = 'templates', vocabulary = VOCABULARY, messages = new Map() }: CompileOptions = {},
): string {
  const faults = [...sources].flatMap(([name, source]) =>
    [
      ...constructFaults(source),
      ...(vocabulary ? markupFaults(source, vocabulary) : []),
      ...callFaults(source, messages),
    ].map((fault) => faultInLine(name, fault)),
  );
  if (faults.length > 0) throw new Error(`Templates:\n${faults.join('\n')}`);
  const compiled = [...sources].map(([name, source]) => {
    const text = source.trimEnd();
    const code = Handlebars.precompile(vocabulary ? instrument(name, text) : text, COMPILE_OPTIONS);
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
