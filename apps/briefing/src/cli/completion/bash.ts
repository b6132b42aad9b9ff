import type { CommandTree, Value } from './command-tree.ts';

/**
 * A script for bash 3.2 and later. Files are left to readline (`-o default`), which knows how to quote them; where
 * there is nothing to offer, `compopt` tells it not to, which bash 3.2 does not know and passes over.
 */
export function bashCompletion({ name: program, options, commands }: CommandTree): string {
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
