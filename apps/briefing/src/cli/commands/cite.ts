import { codeLists, findPhrase, placeInText, type TextRange } from '@summit/data/validate';
import type { ExitCode } from '../faults.ts';
import type { TextFile } from '../files/read-files.ts';
import { asJson } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import {
  type CitedEvidence,
  chooseMatch,
  evidenceFor,
  notFound,
  printPlaces,
  textOf,
} from '../texts/citation.ts';
import { excerpt, inContext, placeName } from '../texts/source-texts.ts';
import {
  choice,
  dataOption,
  examples,
  jsonOption,
  type SourcesOptions,
  sourcesOption,
  type Usage,
} from '../usage.ts';

export const usage: Usage = (command, run) =>
  command
    .description('Find a phrase in the text of a source and print the evidence that points at it.')
    .argument('<source>', 'id of a source that records a text')
    .argument(
      '<phrase>',
      'words of the text; capitals, white space, quotation marks and dashes need not agree',
    )
    .addOption(sourcesOption().makeOptionMandatory())
    .option('--occurrence <number>', 'which one is meant, where the phrase stands at several places')
    .addOption(
      choice(
        '--relation <code>',
        'what the evidence does for the claim',
        Object.keys(codeLists.EvidenceRelation),
      ).default('supports'),
    )
    .addOption(
      choice(
        '--independence <code>',
        'how far it is independent of the first source',
        Object.keys(codeLists.Independence),
      ).default('first'),
    )
    .addOption(
      choice(
        '--furniture <role>',
        'declare the words to state no fact',
        Object.keys(codeLists.FurnitureRole),
      ),
    )
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'summit cite southfront-2019-06-05 "strategic stability" --sources texts',
        'summit cite my-article "they agreed" --data records --sources texts --occurrence 2',
      ),
    )
    .action(run(citePhrase));

interface CiteOptions extends SourcesOptions {
  readonly occurrence?: string;
  readonly relation: string;
  readonly independence: string;
  readonly furniture?: string;
}

/** `summit cite`: finds a phrase in the text of a source and prints the evidence that points at it. */
async function citePhrase(
  terminal: Terminal,
  source: string,
  phrase: string,
  options: CiteOptions,
): Promise<ExitCode> {
  const file = await textOf(source, options);
  const { matches, nearest: near } = findPhrase(file.text, phrase);
  const chosen = chooseMatch(matches, options.occurrence);
  if (options.json) {
    const evidence = chosen ? evidenceFor(source, file, chosen, options) : null;
    const report = { source, file: file.name, phrase, matches: matches.map((one) => describe(file, one)) };
    const nearestPassage = near && { ...describe(file, near), likeness: near.likeness };
    terminal.print(asJson({ ...report, nearest: nearestPassage, evidence }));
    return evidence ? 0 : 1;
  }
  if (chosen) {
    terminal.noteError(
      `${placeName(file, chosen)}, code points ${chosen.start}–${chosen.end}: “${excerpt(file.text, chosen, 200)}”`,
    );
    if (chosen.differences.length > 0)
      terminal.noteError(`It differs from the phrase given in ${inWords(chosen.differences)}.`);
    for (const line of asYaml(evidenceFor(source, file, chosen, options), options.furniture))
      terminal.print(line);
    return 0;
  }
  if (matches.length > 0) {
    printPlaces(terminal, file, matches);
    return 1;
  }
  throw notFound(file, phrase, near);
}

/**
 * As the list `evidence` of a record, or the list `furniture` of its text, indented as it stands there. All its
 * values are plain in YAML.
 */
function asYaml({ selector, ...evidence }: CitedEvidence, furniture: string | undefined): string[] {
  const position = [
    '    selector:',
    `      type: ${selector.type}`,
    `      start: ${selector.start}`,
    `      end: ${selector.end}`,
    `    sha256: ${evidence.sha256}`,
  ];
  if (furniture !== undefined)
    return ['furniture:', `  - role: ${furniture}`, ...position].map((line) => `  ${line}`);
  return [
    'evidence:',
    `  - type: ${evidence.type}`,
    `    source: ${evidence.source}`,
    ...position,
    `    relation: ${evidence.relation}`,
    `    independence: ${evidence.independence}`,
  ];
}

function describe(file: TextFile, range: TextRange & { readonly differences?: readonly string[] }): object {
  const { start, end, differences } = range;
  return {
    start,
    end,
    ...placeInText(file.text, start),
    ...inContext(file.text, range),
    ...(differences && { differences }),
  };
}

function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
