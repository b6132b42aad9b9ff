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
  recordedText,
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
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('cite'))
    .argument('<source>', sayText('cite.source'))
    .argument('<phrase>', sayText('cite.phrase'))
    .addOption(sourcesOption().makeOptionMandatory())
    .option('--occurrence <number>', sayText('cite.occurrence'))
    .addOption(
      choice('--relation <code>', sayText('cite.relation'), Object.keys(codeLists.EvidenceRelation)).default(
        'supports',
      ),
    )
    .addOption(choice('--furniture <role>', sayText('cite.furniture'), Object.keys(codeLists.FurnitureRole)))
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
  readonly furniture?: string;
}

/** `summit cite`: finds a phrase in the text of a source and prints the evidence that points at it. */
async function citePhrase(
  terminal: Terminal,
  source: string,
  phrase: string,
  options: CiteOptions,
): Promise<ExitCode> {
  const file = await recordedText(source, options);
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
      say('cited', {
        place: placeName(file, chosen),
        start: String(chosen.start),
        end: String(chosen.end),
        words: excerpt(file.text, chosen, 200),
      }),
    );
    if (chosen.differences.length > 0)
      terminal.noteError(say('phrase-differs', { aspects: chosen.differences }));
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
