/** Styles by name, so that a ministry changes one and not two hundred paragraphs: from the tokens of the house style. */
import type { DocumentNode, Theme } from '@summit/typesetter';
import type { IStylesOptions } from 'docx';
import { everyNode } from '../page/every-node.ts';

/** Families that every office has, in the place of those that the PDF embeds. */
const font = (name: string) => ({ ascii: name, hAnsi: name, cs: name, eastAsia: 'SimSun' });
const FONTS = { serif: font('Georgia'), sans: font('Arial') } as const;

export function styleName(role: string): string {
  return role
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

export function stylesOf(document: DocumentNode, theme: Theme): IStylesOptions {
  const { size, face, light, space } = theme.tokens;
  const half = (points: number) => Math.round(points * 2);
  const twips = (points: number) => Math.round(points * 20);
  const colour = (value: string) => value.replace('#', '');
  const heading = (points: number) => ({
    run: { font: FONTS[face.heading], size: half(points), bold: true, color: colour(light.accent) },
    paragraph: { keepNext: true, spacing: { before: twips(space.large), after: twips(space.small) } },
  });
  const own = (id: string, run: object, paragraph: object = {}) => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  const small = { font: FONTS.sans, size: half(size.small) };
  const tight = { spacing: { before: twips(space.hair), after: twips(space.hair) } };
  const roles = [...rolesOf(document)].sort().map((role) => {
    const look = theme.paragraphs?.[role]?.look({ tokens: theme.tokens, context: 'body' });
    return own(styleName(role), {
      ...(look?.bold && { bold: true }),
      ...(look?.italic && { italics: true }),
      ...(look?.sans && { font: FONTS.sans }),
      ...(look?.color && { color: colour(look.color) }),
      ...(look?.scale && { size: half(size.body * look.scale) }),
      ...(look?.size && { size: half(look.size) }),
    });
  });
  return {
    default: {
      document: {
        run: {
          font: FONTS[face.text],
          size: half(size.body),
          color: colour(light.ink),
          language: document.lang.startsWith('zh') ? { eastAsia: document.lang } : { value: document.lang },
        },
        paragraph: { spacing: { after: twips(space.small) } },
      },
      heading1: heading(size.h1),
      heading2: heading(size.h2),
      heading3: heading(size.h3),
      heading4: heading(size.h4),
      hyperlink: { run: { color: colour(light.link), underline: {} } },
      footnoteText: { run: small },
    },
    paragraphStyles: [
      own('Header', { ...small, color: colour(light.muted) }),
      own('Footer', { ...small, color: colour(light.muted) }),
      own('Caption', { font: FONTS.sans, size: half(size.compact), bold: true }, { keepNext: true }),
      own('Cell', small, tight),
      own('CellHead', { ...small, bold: true }, tight),
      own('AfterTable', { size: 8 }),
      own('Term', { bold: true }, { keepNext: true, ...tight }),
      own('Contents', { font: FONTS.sans }, tight),
      own('Picture', { italics: true, color: colour(light.muted) }),
      ...roles,
    ],
  };
}

function rolesOf(document: DocumentNode): ReadonlySet<string> {
  return new Set(
    everyNode(document.children).flatMap((node) =>
      node.type === 'paragraph' && node.role !== 'body' ? node.role : [],
    ),
  );
}
