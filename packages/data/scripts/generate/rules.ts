import { readdirSync } from 'node:fs';

/** The module that puts together the rules of a folder: every file but `rule.ts`, which says what a rule is. */
export function compileRules(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => /^[a-z-]+\.ts$/.test(name) && name !== 'rule.ts')
    .sort();
  const rules = files.map((file) => {
    const name = file.replace(/\.ts$/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    return { file, name, faults: name.charAt(0).toUpperCase() + name.slice(1) };
  });
  const imports = rules.map(
    ({ file, name, faults }) => `import { type ${faults}, ${name} } from '../rules/${file}';`,
  );
  return `${imports.join('\n')}
import type { Rule } from '../rules/rule.ts';

/** Faults against the rules beyond the schema. */
export interface RuleCatalogue
  extends ${rules.map(({ faults }) => faults).join(',\n    ')} {}

/** All rules beyond the schema. */
export const rules: readonly Rule<RuleCatalogue>[] = [
${rules.map(({ name }) => `  ${name},`).join('\n')}
];
`;
}
