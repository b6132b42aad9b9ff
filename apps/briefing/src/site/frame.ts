/** What all pages of the site share: the head of the file, the masthead and the foot. */
import { escapeText } from '../../../../packages/typesetter/src/html/escape.ts';
import { linkedDataBlock, pageFrame } from '../../../../packages/typesetter/src/html/shell.ts';
import { symbolSprite, symbolSvg } from '../../../../packages/typesetter/src/html/symbols.ts';
import { tiedText } from '../../../../packages/typesetter/src/html/typography.ts';
import { english } from '../messages/catalogues.ts';
import { ICON } from '../theme/icon.ts';
import { themeIn } from '../theme/theme.ts';
import { A_TO_Z, ABOUT, listOf, NOT_FOUND, SEARCH, START, toRoot } from './addresses.ts';
import { KINDS, type PageKind } from './kinds.ts';

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

export function framePage(content: FramedPage, { base, version, render }: Frame): string {
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
  const body = withSigns(tiedText(content.body));
  return pageFrame({
    lang: 'en-GB',
    title: page === START ? SITE_NAME : `${content.title} · ${SITE_NAME}`,
    description: content.description,
    policy: POLICY,
    head: headOf(content, base, to),
    bodyClass: 'site',
    icon: ICON,
    skip: 'Skip to the content',
    before: masthead,
    main: `\n${body.html}\n`,
    after: `${foot}${symbolSprite(body.signs, theme)}`,
  });
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

const SIGN = /<i data-symbol="([a-z-]+)" aria-hidden="true"><\/i>/g;

/** Draws the signs that the templates ask for. Text is escaped, so that nothing else can look like one. */
function withSigns(body: string): { readonly html: string; readonly signs: ReadonlySet<string> } {
  const signs = new Set<string>();
  const html = body.replace(SIGN, (_, name: string) => {
    signs.add(name);
    return symbolSvg(name, '', theme);
  });
  return { html, signs };
}

/** The start page stands at the base itself. */
export function addressAt(base: string, page: string): string {
  return page === START ? base : `${base}${page}`;
}
