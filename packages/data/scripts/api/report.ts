/**
 * What dependents can name and how it is typed, as one text that is committed: the declarations of `dist` without
 * comments. A reviewer sees in it what a change does to the package, and `check:version` compares it with that of the
 * last release. The types of the canonical records are those of any records with other ids, and left out: ids are
 * compared as records.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';

/** The name of the file beside the manifest. */
export const REPORT = 'api.md';

const HEAD = `# The API of @summit/data

Written by \`npm run api -w @summit/data\` from the declarations of the build, each file of which has a section.
`;

/** The report on a folder of declarations. */
export function apiReport(types: string): string {
  const names = readdirSync(types, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.d.ts') && !/^canonical\b/.test(name))
    .sort();
  return [HEAD, ...names.map((name) => section(name, readFileSync(join(types, name), 'utf8')))].join('\n');
}

/** The declarations in a report, by the path of their file without extension. */
export function sectionsOf(report: string): Map<string, string> {
  const found = report.matchAll(/^## (\S+)\n\n```ts\n([\s\S]*?)^```$/gm);
  return new Map(Array.from(found, ([, name = '', text = '']) => [name, text]));
}

/** The statements of a file in order of their texts: where a build puts them says nothing. */
function section(name: string, text: string): string {
  const { comments } = parseSync(name, text);
  const code = comments.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  const statements = parseSync(name, code).program.body.map(({ start, end }) => code.slice(start, end));
  const lines = statements.sort().join('\n').split('\n');
  const full = lines.filter((line) => line.trim() !== '').join('\n');
  return `## ${name.replace(/\.d\.ts$/, '')}\n\n\`\`\`ts\n${full}\n\`\`\`\n`;
}
