/** Running text with two straight edges, for houses that ask for it; what stands in narrow places stays ragged. */
import type { ParagraphNode } from '../document/types.ts';
import type { Context } from './contexts.ts';
import type { ParagraphFormat } from './formats.ts';
import type { TypesettingStyles } from './typesetting.ts';

const WIDE: ReadonlySet<Context> = new Set<Context>(['body', 'panel', 'caution', 'sources']);
const RUNNING: ReadonlySet<ParagraphNode['role']> = new Set<ParagraphNode['role']>([
  'body',
  'lead',
  'refinement',
  'note',
]);

export function justified(styles: TypesettingStyles): TypesettingStyles {
  const justify = (format: ParagraphFormat): ParagraphFormat => ({ ...format, align: 'justify' });
  return {
    ...styles,
    paragraph: (role, context) => {
      const format = styles.paragraph(role, context);
      return WIDE.has(context) && RUNNING.has(role) ? justify(format) : format;
    },
    footnote: { ...styles.footnote, body: justify(styles.footnote.body) },
  };
}
