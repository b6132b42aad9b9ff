/** Styles made once: what is asked for a thousand times in a document is the same object every time. */
import type { TextFormat } from './formats.ts';
import type { TypesettingStyles } from './typesetting.ts';

/** The same styles, so that what follows from a format can be kept by its identity. */
export function remembered(styles: TypesettingStyles): TypesettingStyles {
  return {
    ...styles,
    contents: { ...styles.contents, entry: byNames(styles.contents.entry) },
    footnote: { ...styles.footnote, mark: byFormat(styles.footnote.mark) },
    paragraph: byNames(styles.paragraph),
    heading: byNames(styles.heading),
    group: byNames(styles.group),
    list: byNames(styles.list),
    description: byNames(styles.description),
    term: byNames(styles.term),
    table: byNames(styles.table),
    caption: byNames(styles.caption),
    span: byFormat(styles.span),
    link: byFormat(styles.link),
  };
}

function byNames<Names extends readonly (string | number | boolean)[], Made>(
  make: (...names: Names) => Made,
): (...names: Names) => Made {
  const made = new Map<string, Made>();
  return (...names) => {
    const key = names.length === 1 ? String(names[0]) : names.join(' ');
    const known = made.get(key) ?? make(...names);
    made.set(key, known);
    return known;
  };
}

function byFormat<Roles extends readonly string[]>(
  make: (outer: TextFormat, ...roles: Roles) => TextFormat,
): (outer: TextFormat, ...roles: Roles) => TextFormat {
  const made = new WeakMap<TextFormat, Map<string | undefined, TextFormat>>();
  return (outer, ...roles) => {
    let byRole = made.get(outer);
    if (byRole === undefined) {
      byRole = new Map();
      made.set(outer, byRole);
    }
    const [role] = roles;
    const known = byRole.get(role) ?? make(outer, ...roles);
    byRole.set(role, known);
    return known;
  };
}
