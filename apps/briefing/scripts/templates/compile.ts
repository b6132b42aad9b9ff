/** Compiles the templates at build time, so that no compiler runs when a report is rendered. */
import Handlebars from 'handlebars';
import { checkTemplate, instrument } from './instrument.ts';

/** Nothing is looked up by chance: no unknown helper, no inherited context, no missing value. */
const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  explicitPartialContext: true,
  preventIndent: true,
} as const;

/** The lines of a partial that hold tags only are for people; they leave no space in the text. */
export function compileTemplates(sources: ReadonlyMap<string, string>): string {
  const faults = [...sources].flatMap(([name, source]) => checkTemplate(name, source));
  if (faults.length > 0) throw new Error(`Templates:\n${faults.join('\n')}`);
  const compiled = [...sources].map(([name, source]) => {
    const code = Handlebars.precompile(instrument(name, source.trimEnd()), OPTIONS);
    return `  ${JSON.stringify(name)}: ${code},`;
  });
  return [
    '// Made from templates/*.hbs. Do not edit.',
    '// @ts-nocheck',
    'export const templates = {',
    ...compiled,
    '};',
    '',
  ].join('\n');
}
