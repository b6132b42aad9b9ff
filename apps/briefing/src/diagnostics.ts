/** Faults of templates and pages as diagnostics, worded like those of the data. */
import type { Diagnostic, Place, Wording } from '@summit/data/validate';
import type { DocumentFault, TypesetFault } from '@summit/typesetter';

type TemplateCatalogue = { readonly [K in DocumentFault['code']]: { readonly detail: string } };
type LayoutFault = Exclude<TypesetFault, { code: 'too-many-pages' }>;
type LayoutCatalogue = {
  readonly [F in LayoutFault as F['code']]: F['args'] & { readonly claim: string | null };
};
interface PageCatalogue {
  'too-many-pages': {
    readonly report: string;
    readonly edition: string;
    readonly pages: number;
    readonly limit: number;
    /** Lines beyond the limit. */
    readonly over: number;
    /** Lines by section, the longest first: "Key points 12, Sources 4". */
    readonly sections: string;
  };
  'no-catalogue': {
    readonly edition: string;
    readonly language: string;
    readonly languages: readonly string[];
  };
}

export type BriefingCatalogue = TemplateCatalogue & LayoutCatalogue & PageCatalogue;
export type BriefingDiagnostic = Diagnostic<BriefingCatalogue>;

function placeOf(origin: DocumentFault['origin'] | undefined): Place {
  return {
    file: origin ? `${origin.template}.hbs` : 'page furniture',
    line: origin?.line ?? 1,
    column: origin?.column ?? 1,
    pointer: '',
  };
}

export function diagnoseDocument(faults: readonly DocumentFault[]): BriefingDiagnostic[] {
  return faults.map(({ code, origin, detail }) => ({
    code,
    severity: 'error',
    args: { detail },
    place: placeOf(origin),
  }));
}

/** Which report it is, and the id of the edition whose words fill it. */
export interface Setting {
  readonly report: string;
  readonly edition: string;
}

export function diagnoseSetting(faults: readonly TypesetFault[], setting: Setting): BriefingDiagnostic[] {
  return faults.map((fault) => {
    const { code, severity, args } = fault;
    if (code === 'too-many-pages') {
      const sections = args.sections.map(({ title, lines }) => `${title} ${lines}`).join(', ');
      const place = { file: `${setting.edition}.yml`, line: 1, column: 1, pointer: '' };
      return { code, severity, args: { ...args, ...setting, sections }, place };
    }
    const { basis: claim = null, origin } = fault;
    return { code, severity, args: { ...args, claim }, place: placeOf(origin) } as BriefingDiagnostic;
  });
}

export function diagnoseLanguage(args: PageCatalogue['no-catalogue']): BriefingDiagnostic {
  const place = { file: `${args.edition}.yml`, line: 1, column: 1, pointer: '/language' };
  return { code: 'no-catalogue', severity: 'warning', args, place };
}

const rests = (claim: string | null): string => (claim ? ` It belongs to ${claim}.` : '');

type Missing = Extract<DocumentFault, { code: 'incomplete' }>['detail'];

const MISSING: Readonly<Record<Missing, string>> = {
  'table-rows': 'rows of the table',
  'table-head': 'header cells of the table',
  'equal-rows': 'cells: the rows of the table differ in length',
  figcaption: 'a <figcaption> at the head of the figure',
  img: 'the <img>',
  'list-items': 'list items',
  dt: 'a <dt> before the first <dd>',
  dd: 'a <dd> after each <dt>',
  entries: 'a <dt> with a <dd>',
  'contents-link': 'contents hold one link an item, two levels deep',
  'heading-words': 'the words of the heading',
  'link-words': 'the words of the link',
  'footnote-words': 'the words of the footnote',
  'slot-words': 'words that stand in the slot until it is filled',
};

/** What is wrong with the HTML of a template. */
const TEMPLATE_FAULTS: Readonly<Record<DocumentFault['code'], (detail: string) => string>> = {
  'unknown-element': (detail) => `The element <${detail}> is not in the vocabulary.`,
  'unknown-attribute': (detail) => `The attribute ${detail} is not in the vocabulary of this element.`,
  'repeated-attribute': (detail) => `The attribute ${detail} is written twice.`,
  'unknown-class': (detail) => `The class "${detail}" is not in the vocabulary of this element.`,
  'not-allowed-here': (detail) => `${detail} is not allowed in this place.`,
  'text-not-allowed': (detail) => `Text stands where only elements may: "${detail}".`,
  'stray-markup': (detail) => `This is neither a tag nor text: ${detail}`,
  'control-character': (detail) => `A text may not have the control character ${detail}.`,
  'unknown-entity': (detail) => `The entity ${detail} is not known here; write the character itself.`,
  unclosed: (detail) => `The element <${detail}> is not closed.`,
  'unexpected-end-tag': (detail) => `The end tag </${detail}> closes nothing.`,
  'duplicate-id': (detail) => `The id "${detail}" is used twice.`,
  'dangling-link': (detail) => `Nothing has the id "${detail}" to which this leads.`,
  'bad-link': (detail) =>
    `A link must lead to "#id" or to an address of http(s), mail or telephone, not to "${detail}".`,
  'bad-value': (detail) => `The attribute value is not valid: ${detail}.`,
  'missing-attribute': (detail) => `The attribute ${detail} is missing.`,
  incomplete: (detail) => `Something is missing here: ${MISSING[detail as Missing]}.`,
};

const templateWords = Object.fromEntries(
  Object.entries(TEMPLATE_FAULTS).map(([code, describe]) => [
    code,
    ({ detail }: { detail: string }) => ({
      what: describe(detail),
      why: 'The PDF is set from the same HTML, and it knows this closed vocabulary alone; nothing is dropped in silence.',
      mend: 'Change the template at this line, or add what is missing to the vocabulary, the style sheet and the typesetter.',
    }),
  ]),
) as unknown as Wording<TemplateCatalogue>;

export const briefingWords: Wording<BriefingCatalogue> = {
  ...templateWords,
  'missing-glyph': ({ character, codePoint, word, claim }) => ({
    what: `No font has the character “${character}” (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}) of “${word}”.${rests(claim)}`,
    why: 'A reader would see an empty box in its stead.',
    mend: 'Write it in Latin, Cyrillic or Chinese characters.',
  }),
  'broken-word': ({ text, claim }) => ({
    what: `“${text}” is wider than its place and was broken between letters.${rests(claim)}`,
    why: 'It can be read, but it looks like an accident.',
    mend: 'Shorten it, or put a soft hyphen where it may be broken.',
  }),
  'too-wide': ({ text, claim }) => ({
    what: `“${text}” is wider than its place and cannot be broken.${rests(claim)}`,
    why: 'It would stand out of the page or over its neighbour.',
    mend: 'Shorten it.',
  }),
  'unknown-symbol': ({ name }) => ({
    what: `There is no symbol “${name}”.`,
    why: 'A mark that carries meaning would be missing.',
    mend: 'Use one of the symbols in src/theme/symbols.ts.',
  }),
  'unknown-picture': ({ name }) => ({
    what: `There is no chart “${name}” in the view of this report.`,
    why: 'Its caption would stand above nothing.',
    mend: 'Name one of the charts that the view function lists.',
  }),
  'unusable-image': ({ name, reason }) => ({
    what: `The image “${name}” cannot be taken: ${reason}.`,
    why: 'The file would not be PDF/A, or would not show it.',
    mend: 'Give a whole JPEG or PNG in sRGB or grey, or with a sound colour profile.',
  }),
  'missing-title': () => ({
    what: 'The document has no title.',
    why: 'PDF/UA wants one, and readers find a document among others by it.',
    mend: 'Give it an <h1>.',
  }),
  'missing-target': ({ id }) => ({
    what: `The contents lead to “${id}”, which nothing has as its id.`,
    why: 'The page number could not be told.',
    mend: 'Give the id to the heading that is meant.',
  }),
  'no-catalogue': ({ language, languages }) => ({
    what: `There is no catalogue of messages in “${language}”, so that headings and the like are in English.`,
    why: 'A reader would find two languages in one briefing.',
    mend: `Put ${language}.ftl into the folder of your templates, or ask for ${languages.join(' or ')} with --lang.`,
  }),
  'too-many-pages': ({ report, edition, pages, limit, over, sections }) => ({
    what: `The ${report} report takes ${pages} pages; it may take ${limit}: ${over} ${over === 1 ? 'line is' : 'lines are'} too many.`,
    why: 'A brief that runs over is not read to its end, and it is set as tightly as can be read already.',
    mend: `Shorten what the record ${edition} says (bottomLine, keyPoints, outcomes, figures, watch, caution). Lines by section: ${sections}.`,
  }),
};
