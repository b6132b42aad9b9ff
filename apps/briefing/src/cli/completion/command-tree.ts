import type { Command, Option } from 'commander';

/** What a completion script may ask the command for: ids of records, of those that briefings are about, of sources; names of reports. */
export const QUERIES = ['records', 'subjects', 'sources', 'reports'] as const;
export type Query = (typeof QUERIES)[number];

/** What may stand at a place of the command line. */
export type Value =
  | { readonly type: 'words'; readonly words: readonly string[]; readonly several: boolean }
  /** Words that depend on the dataset or on templates, which the command is asked for. */
  | { readonly type: 'asked'; readonly query: Query; readonly several: boolean }
  | { readonly type: 'file' | 'folder' | 'any' };

interface OptionNode {
  /** `--paper`, and `-q` where it has a short form. */
  readonly flags: readonly string[];
  readonly description: string;
  /** null for an option that takes none. */
  readonly value: Value | null;
}

interface CommandNode {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionNode[];
  /** What its arguments may be; the last one may be repeated. */
  readonly values: readonly Value[];
}

export interface CommandTree {
  readonly name: string;
  readonly options: readonly OptionNode[];
  readonly commands: readonly CommandNode[];
}

/** What a shell needs to know of a program, as its own help tells it. */
export function readCommandTree(program: Command): CommandTree {
  const help = program.createHelp();
  const optionsOf = (command: Command): OptionNode[] =>
    [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)].map(optionNode);
  const commands = help.visibleCommands(program);
  const names = commands.map((command) => command.name());
  return {
    name: program.name(),
    options: optionsOf(program),
    commands: commands.map((command) => ({
      name: command.name(),
      description: command.description(),
      options: optionsOf(command),
      values:
        command.name() === 'help'
          ? [{ type: 'words', words: names, several: false }]
          : command.registeredArguments.map((one) => placeOf(one.name(), one.argChoices)),
    })),
  };
}

function optionNode(option: Option): OptionNode {
  const placeholder = /[<[](.*)[\]>]/.exec(option.flags)?.[1];
  return {
    flags: [option.long, option.short].flatMap((flag) => flag ?? []),
    description: option.description,
    value:
      placeholder === undefined ? null : placeOf(placeholder, option.argChoices, option.long ?? undefined),
  };
}

/** Placeholders of what the dataset or the templates decide, by the name that help gives them. */
const ASKED: Readonly<Record<string, Query>> = { id: 'records', ids: 'subjects', source: 'sources' };

/** The placeholder of an option or argument says what it stands for, where its words are not listed. */
function placeOf(placeholder: string, listed: readonly string[] | undefined, option?: string): Value {
  if (option === '--report') return { type: 'asked', query: 'reports', several: true };
  const query = ASKED[placeholder];
  if (query) return { type: 'asked', query, several: false };
  if (listed) return { type: 'words', words: listed, several: placeholder === 'names' };
  if (placeholder === 'dir') return { type: 'folder' };
  return { type: /^(file|paths?|pdf|old|new)$/.test(placeholder) ? 'file' : 'any' };
}
