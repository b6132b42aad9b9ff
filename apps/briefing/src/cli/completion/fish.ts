import type { CommandTree, Value } from './command-tree.ts';

/** A script for fish, to source or to keep as `completions/summit.fish`. */
export function fishCompletion({ name, options, commands }: CommandTree): string {
  const none = '__fish_use_subcommand';
  const lines = [
    // What stands on the command line goes along, since it names the dataset.
    `function __${name}_ask; set -l line (commandline -opc); $line[1] __complete $argv[1] -- $line[2..-1] 2>/dev/null; end`,
    ...options.map((one) => optionLine(name, none, one)),
    ...commands.map(
      (one) => `complete -c ${name} -f -n ${none} -a ${quote(one.name)} -d ${quote(one.description)}`,
    ),
    ...commands.flatMap((command) => {
      const within = quote(`__fish_seen_subcommand_from ${command.name}`);
      const [first = { type: 'any' } as const] = command.values;
      return [
        `complete -c ${name} -n ${within} ${placeOf(name, first)}`,
        ...command.options.map((one) => optionLine(name, within, one)),
      ];
    }),
  ];
  return `# Completion of ${name} for fish: ${name} completion fish | source\n${lines.join('\n')}`;
}

function optionLine(
  program: string,
  condition: string,
  { flags, description, value }: CommandTree['options'][number],
): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const given = value === null ? '' : ` -r ${placeOf(program, value)}`;
  return `complete -c ${program} -n ${condition} ${names.join(' ')}${given} -d ${quote(description)}`;
}

function placeOf(program: string, value: Value): string {
  if (value.type === 'asked') {
    const asked = `(__${program}_ask ${value.query})`;
    return `-f -a ${quote(value.several ? `(__fish_append , ${asked})` : asked)}`;
  }
  if (value.type === 'words')
    return value.several
      ? `-f -a ${quote(`(__fish_append , ${value.words.join(' ')})`)}`
      : `-f -a ${quote(value.words.join(' '))}`;
  return { file: '-F', folder: `-f -a '(__fish_complete_directories)'`, any: '-f' }[value.type];
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
