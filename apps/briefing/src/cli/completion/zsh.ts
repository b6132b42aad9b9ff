import type { CommandTree, Value } from './command-tree.ts';

/** A script for zsh, to source or to put into a folder of `fpath` as `_summit`. */
export function zshCompletion({ name, options, commands }: CommandTree): string {
  const offers = commands.map((command) => {
    const specs = [
      ...command.options.flatMap((one) => specsOf(name, one)),
      ...argumentsOf(name, command.values),
    ];
    return `    ${command.name}) _arguments -s ${specs.map(quote).join(' ')} ;;`;
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
    .flatMap((one) => specsOf(name, one))
    .map(quote)
    .join(' ')} '1: :->command' '*:: :->rest'
  case $state in
  command)
    commands=(${commands.map((one) => quote(`${one.name}:${one.description}`)).join(' ')})
    _describe command commands ;;
  rest)
    case $words[1] in
${offers.join('\n')}
    esac ;;
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi`;
}

function specsOf(program: string, { flags, description, value }: CommandTree['options'][number]): string[] {
  const told = description.replace(/[[\]\\:]/g, '\\$&');
  return flags.map((flag) => {
    if (value === null) return `${flag}[${told}]`;
    return `${flag.startsWith('--') ? `${flag}=` : `${flag}+`}[${told}]:value:${actionOf(program, value)}`;
  });
}

/** All arguments are offered what the first is, as in the other shells. */
function argumentsOf(program: string, [first]: readonly Value[]): string[] {
  return first ? [`*:argument:${actionOf(program, first)}`] : [];
}

function actionOf(program: string, value: Value): string {
  // The space keeps zsh from putting arguments of its own before ours.
  if (value.type === 'asked') return ` _${program}_ask${value.several ? '_several' : ''} ${value.query}`;
  if (value.type === 'words')
    return value.several ? `_sequence compadd - ${value.words.join(' ')}` : `(${value.words.join(' ')})`;
  return { file: '_files', folder: '_files -/', any: ' ' }[value.type];
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
