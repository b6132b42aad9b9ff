/** What all pages of the site share: the head of the file, the masthead and the foot. */
import type { DocumentFault } from '../../../../packages/typesetter/src/document/faults.ts';
import { parseDocument } from '../../../../packages/typesetter/src/document/parse.ts';
import { spacesTied } from '../../../../packages/typesetter/src/document/tie-spaces.ts';
import { escapeText } from '../../../../packages/typesetter/src/html/escape.ts';
import { type PrintOptions, printHtml } from '../../../../packages/typesetter/src/html/print.ts';
import { linkedDataBlock, pageFrame } from '../../../../packages/typesetter/src/html/shell.ts';
import { symbolSprite } from '../../../../packages/typesetter/src/html/symbols.ts';
import { english } from '../messages/catalogues.ts';
import { ENGLISH_TIES } from '../page/english-ties.ts';
import { ICON } from '../theme/icon.ts';
import { themeIn } from '../theme/theme.ts';
import { A_TO_Z, ABOUT, listOf, NOT_FOUND, SEARCH, START, toRoot } from './addresses.ts';
import { KINDS, type PageKind } from './kinds.ts';
import { SITE_VOCABULARY } from './vocabulary.ts';

const theme = themeIn(english());

export const SITE_NAME = 'Summit records';

/** Scripts are taken from the site alone, and only the search page has any; nothing is fetched from elsewhere. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; script-src 'self'; base-uri 'none'; form-action 'self'";

export interface FramedPage {
  readonly page: string;
  /** Without the name of the site. */
  readonly title: string;
  readonly description: string;
  /** In the vocabulary of the site's templates. */
  readonly body: string;
  readonly linkedData: object | null;
  /** Files of the site, from its root, in the order in which they run. */
  readonly scripts: readonly string[];
  /** Where a page that has moved leads on to, from the root of the site. */
  readonly movedTo: string | null;
  /** Not for search engines. */
  readonly hidden: boolean;
}

export interface Frame {
  /** Address at which the site will stand, with a slash at its end; null where it is not known. */
  readonly base: string | null;
  /** "Data version 0.1.0". */
  readonly version: string;
  readonly render: (template: string, context: unknown) => string;
}

/** In the masthead; the start page lists all. */
const NAVIGATION: readonly PageKind[] = ['summit', 'claim', 'document', 'commitment', 'person', 'source'];

const PRINTING: PrintOptions = {
  theme,
  lang: 'en-GB',
  picture: ({ chart }) => {
    throw new Error(`The site has no picture "${chart}"`);
  },
};

/** A page with the faults of its HTML, with which it is not to be used. */
export interface FinishedPage {
  readonly html: string;
  readonly faults: readonly DocumentFault[];
}

export function framePage(content: FramedPage, { base, version, render }: Frame): FinishedPage {
  const { page } = content;
  // The page for what is not there is shown at any address, so that only whole addresses lead anywhere from it.
  const root = page === NOT_FOUND && base !== null ? base : toRoot(page);
  const to = (file: string) => `${root}${file}`;
  const masthead = render('masthead', {
    site: SITE_NAME,
    home: to(START),
    // These pages have a larger one of their own.
    search: page === START || page === SEARCH ? null : to(SEARCH),
    links: [
      ...NAVIGATION.map((kind) => ({ text: KINDS[kind].many, href: to(listOf(kind)) })),
      { text: 'A–Z', href: to(A_TO_Z) },
    ],
  });
  const foot = render('foot', {
    version,
    links: [
      { text: 'About, and how to read the signs', href: to(ABOUT) },
      { text: 'A–Z', href: to(A_TO_Z) },
    ],
  });
  const before = printed(masthead);
  const main = printed(content.body);
  const after = printed(foot);
  const html = pageFrame({
    lang: PRINTING.lang,
    title: page === START ? SITE_NAME : `${content.title} · ${SITE_NAME}`,
    description: content.description,
    policy: POLICY,
    head: headOf(content, base, to),
    bodyClass: 'site',
    icon: ICON,
    skip: 'Skip to the content',
    before: before.html,
    main: main.html,
    after: `${after.html}${symbolSprite(main.symbols, theme)}`,
  });
  return { html, faults: [...before.faults, ...main.faults, ...after.faults] };
}

/** What templates wrote, read as reports are and printed as pages are. */
function printed(html: string) {
  const options = { lang: PRINTING.lang, theme, vocabulary: SITE_VOCABULARY, content: 'either' } as const;
  const { document, faults } = parseDocument(html, options);
  const { html: written, symbols } = printHtml(spacesTied(document, ENGLISH_TIES).children, PRINTING);
  return { html: written, symbols, faults };
}

function headOf(
  { page, hidden, movedTo, scripts, linkedData }: FramedPage,
  base: string | null,
  to: (file: string) => string,
): readonly string[] {
  const canonical = base === null || page === NOT_FOUND ? null : addressAt(base, movedTo ?? page);
  return [
    ...(hidden ? ['<meta name="robots" content="noindex">'] : []),
    ...(movedTo ? [`<meta http-equiv="refresh" content="0; url=${escapeText(to(movedTo))}">`] : []),
    ...(canonical ? [`<link rel="canonical" href="${escapeText(canonical)}">`] : []),
    `<link rel="stylesheet" href="${escapeText(to('assets/site.css'))}">`,
    ...scripts.map((script) => `<script defer src="${escapeText(to(script))}"></script>`),
    ...(linkedData ? [linkedDataBlock(linkedData)] : []),
  ];
}

/** The start page stands at the base itself. */
export function addressAt(base: string, page: string): string {
  return page === START ? base : `${base}${page}`;
}
