/** The scripts that have a shell complete what stands on its command line. */
import type { CommandTree, Value } from './command-tree.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** The script for a shell, made of what the help of the program tells. */
export function completionScript(shell: Shell, tree: CommandTree): string {
  return { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }[shell](tree);
}

/**
 * A script for bash 3.2 and later. Files are left to readline (`-o default`), which knows how to quote them; where
 * there is nothing to offer, `compopt` tells it not to, which bash 3.2 does not know and passes over.
 */
function bashCompletion({ name: program, options, commands }: CommandTree): string {
  const flags = (list: CommandTree['options']) => list.flatMap((one) => one.flags).join(' ');
  const cases = commands.flatMap((command) =>
    command.options.flatMap(({ flags, value }) =>
      value
        ? [`    ${flags.map((flag) => `'${command.name} ${flag}'`).join('|')}) ${offer(value)}; return ;;`]
        : [],
    ),
  );
  const rest = commands.map(({ name, options, values }) => {
    // One completion for all arguments: which of them is meant cannot be told without parsing the line.
    const value = values[0] ?? { type: 'any' };
    return `    ${name}) if [[ $word == -* ]]; then _${program}_words '${flags(options)}'; else ${offer(value)}; fi ;;`;
  });
  return `# Completion of ${program} for bash: source <(${program} completion bash)
_${program}_words() { COMPREPLY=($(compgen -W "$1" -- "$word")); _${program}_nothing; }
_${program}_several() { local before=\${word%"\${word##*,}"}; COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${word##*,}")); _${program}_nothing; }
# Words that the command knows: it is asked by the name that it was called by, and tells nothing else than plain words.
_${program}_ask() { "\${COMP_WORDS[0]}" __complete "$1" -- "\${COMP_WORDS[@]:1}" 2>/dev/null; }
_${program}_folders() { compopt -o dirnames +o default 2>/dev/null; return 0; }
_${program}_nothing() { compopt +o default 2>/dev/null; return 0; }
_${program}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command='' i
  COMPREPLY=()
  # bash takes --option=value for three words.
  if [[ $word == '=' ]]; then word=''
  elif [[ $before == '=' ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ \${COMP_WORDS[i]} != -* ]]; then command=\${COMP_WORDS[i]}; break; fi
  done
  case "$command $before" in
${cases.join('\n')}
  esac
  case $command in
    '') _${program}_words '${commands.map((command) => command.name).join(' ')} ${flags(options)}' ;;
${rest.join('\n')}
  esac
}
complete -o default -F _${program} ${program}`;

  function offer(value: Value): string {
    if (value.type === 'words')
      return `_${program}_${value.several ? 'several' : 'words'} '${value.words.join(' ')}'`;
    if (value.type === 'asked')
      return `_${program}_${value.several ? 'several' : 'words'} "$(_${program}_ask ${value.query})"`;
    return { file: ':', folder: `_${program}_folders`, any: `_${program}_nothing` }[value.type];
  }
}

/** A script for zsh, to source or to put into a folder of `fpath` as `_summit`. */
function zshCompletion({ name, options, commands }: CommandTree): string {
  const offers = commands.map((command) => {
    const specs = [
      ...command.options.flatMap((one) => zshSpecs(name, one)),
      ...zshArguments(name, command.values),
    ];
    return `    ${command.name}) _arguments -s ${specs.map(zshQuote).join(' ')} ;;`;
  });
  return `#compdef ${name}
# Completion of ${name} for zsh: source <(${name} completion zsh)
# Words that the command knows: it is asked by the name that it was called by.
_${name}_ask() { compadd -- \${(f)"$(_${name}_answer $1)"} }
_${name}_ask_several() { _sequence compadd - \${(f)"$(_${name}_answer $1)"} }
_${name}_answer() { \${(Q)typed[1]} __complete $1 -- "\${(@Q)typed[2,-1]}" 2>/dev/null }
_${name}() {
  local curcontext="$curcontext" state line
  local -a typed=("\${words[@]}")
  local -a commands
  _arguments -C ${options
    .flatMap((one) => zshSpecs(name, one))
    .map(zshQuote)
    .join(' ')} '1: :->command' '*:: :->rest'
  case $state in
  command)
    commands=(${commands.map((one) => zshQuote(`${one.name}:${one.description}`)).join(' ')})
    _describe command commands ;;
  rest)
    case $words[1] in
${offers.join('\n')}
    esac ;;
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi`;
}

function zshSpecs(program: string, { flags, description, value }: CommandTree['options'][number]): string[] {
  const told = description.replace(/[[\]\\:]/g, '\\$&');
  return flags.map((flag) => {
    if (value === null) return `${flag}[${told}]`;
    return `${flag.startsWith('--') ? `${flag}=` : `${flag}+`}[${told}]:value:${zshAction(program, value)}`;
  });
}

/** All arguments are offered what the first is, as in the other shells. */
function zshArguments(program: string, [first]: readonly Value[]): string[] {
  return first ? [`*:argument:${zshAction(program, first)}`] : [];
}

function zshAction(program: string, value: Value): string {
  // The space keeps zsh from putting arguments of its own before ours.
  if (value.type === 'asked') return ` _${program}_ask${value.several ? '_several' : ''} ${value.query}`;
  if (value.type === 'words')
    return value.several ? `_sequence compadd - ${value.words.join(' ')}` : `(${value.words.join(' ')})`;
  return { file: '_files', folder: '_files -/', any: ' ' }[value.type];
}

function zshQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A script for fish, to source or to keep as `completions/summit.fish`. */
function fishCompletion({ name, options, commands }: CommandTree): string {
  const none = '__fish_use_subcommand';
  const lines = [
    // What stands on the command line goes along, since it names the dataset.
    `function __${name}_ask; set -l line (commandline -opc); $line[1] __complete $argv[1] -- $line[2..-1] 2>/dev/null; end`,
    ...options.map((one) => fishOption(name, none, one)),
    ...commands.map(
      (one) => `complete -c ${name} -f -n ${none} -a ${fishQuote(one.name)} -d ${fishQuote(one.description)}`,
    ),
    ...commands.flatMap((command) => {
      const within = fishQuote(`__fish_seen_subcommand_from ${command.name}`);
      const [first = { type: 'any' } as const] = command.values;
      return [
        `complete -c ${name} -n ${within} ${fishPlace(name, first)}`,
        ...command.options.map((one) => fishOption(name, within, one)),
      ];
    }),
  ];
  return `# Completion of ${name} for fish: ${name} completion fish | source\n${lines.join('\n')}`;
}

function fishOption(
  program: string,
  condition: string,
  { flags, description, value }: CommandTree['options'][number],
): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const given = value === null ? '' : ` -r ${fishPlace(program, value)}`;
  return `complete -c ${program} -n ${condition} ${names.join(' ')}${given} -d ${fishQuote(description)}`;
}

function fishPlace(program: string, value: Value): string {
  if (value.type === 'asked') {
    const asked = `(__${program}_ask ${value.query})`;
    return `-f -a ${fishQuote(value.several ? `(__fish_append , ${asked})` : asked)}`;
  }
  if (value.type === 'words')
    return value.several
      ? `-f -a ${fishQuote(`(__fish_append , ${value.words.join(' ')})`)}`
      : `-f -a ${fishQuote(value.words.join(' '))}`;
  return { file: '-F', folder: `-f -a '(__fish_complete_directories)'`, any: '-f' }[value.type];
}

function fishQuote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
