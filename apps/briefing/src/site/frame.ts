/** What all pages of the site share: the head of the file, the masthead and the foot. */
import {
  type DocumentFault,
  type Pictures,
  parseDocument,
  spacesTied,
  type Theme,
  type textMeasure,
  writeLinkedPage,
} from '@summit/typesetter';
import type { Words } from '../messages/catalogue.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { message } from '../messages/message.ts';
import { themeIn } from '../theme/theme.ts';
import {
  A_TO_Z,
  ABOUT,
  FEED,
  LATEST,
  listOf,
  NOT_FOUND,
  promisesBy,
  SEARCH,
  START,
  toRoot,
} from './addresses.ts';
import { withJumps } from './jumps.ts';
import { PAGE_KINDS } from './kinds.ts';
import { PREVIEW, type Preview } from './preview.ts';
import { SITE_VOCABULARY } from './vocabulary.ts';

/** That of the reports, without names for classes that are short because the style sheet is in each page. */
export function siteTheme(messages: ReaderMessages): Theme {
  const reports = themeIn(messages);
  return {
    ...reports,
    html: { ...reports.html, renamed: {} },
    words: { ...reports.words, skip: messages.text('site-skip') },
  };
}

/** Scripts are taken from the site alone, and only the search page has any; nothing is fetched from elsewhere. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; script-src 'self'; base-uri 'none'; form-action 'self'";

export interface FramedPage {
  readonly page: string;
  /** Without the name of the site; null of the page that is called as the site is. */
  readonly title: Words | null;
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
  /** What it draws, by name. */
  readonly pictures: Pictures;
  /** The image that stands for it; null for none. */
  readonly preview: Pick<Preview, 'file' | 'alt'> | null;
}

export interface Frame {
  /** Address at which the site will stand, with a slash at its end; null where it is not known. */
  readonly base: string | null;
  /** Version of the data. */
  readonly version: Words;
  readonly messages: ReaderMessages;
  readonly theme: Theme;
  /** How wide the words of drawings are. */
  readonly measure: ReturnType<typeof textMeasure>;
  /** Finds the spaces at which no line ends. */
  readonly ties: RegExp;
  readonly render: (template: string, context: object) => string;
  /** What stands around all pages from which the search is found at the same address. */
  readonly edges: Map<string, Edges>;
}

interface Edges {
  readonly masthead: ReadPart;
  readonly foot: ReadPart;
}

type ReadPart = ReturnType<typeof parseDocument>;

/** In the masthead, in one row even on a phone; the foot lists all kinds of record. */
const NAVIGATION = [
  { text: message('kind-summit.many'), page: listOf('summit') },
  { text: message('promises.short'), page: promisesBy('status') },
  { text: message('latest.short'), page: LATEST },
  { text: message('kind-person.many'), page: listOf('person') },
  { text: message('alphabet'), page: A_TO_Z },
] as const;

/** A page with the faults of its HTML, with which it is not to be used. */
export interface FinishedPage {
  readonly html: string;
  readonly faults: readonly DocumentFault[];
}

export function framePage(content: FramedPage, frame: Frame): FinishedPage {
  const { page, title } = content;
  const { base, messages, theme, measure } = frame;
  const { text, show } = messages;
  // The page for what is not there is shown at any address, so that only whole addresses lead anywhere from it.
  const root = page === NOT_FOUND && base !== null ? base : toRoot(page);
  const to = (file: string) => `${root}${file}`;
  const { masthead, foot } = edgesOf(page === SEARCH, to, frame);
  const main = read(content.body, frame);
  const site = text('site-name');
  const html = writeLinkedPage({
    theme,
    lang: messages.lang,
    title: title === null ? site : text('site-page-title', { title: show(title), site }),
    description: content.description,
    policy: POLICY,
    head: [
      ...headOf(content, base, to),
      ...previewOf(content, site, title === null ? site : show(title), base),
    ],
    linkedData: content.linkedData ?? undefined,
    bodyClass: 'site',
    before: masthead.document.children,
    main: main.document.children,
    after: foot.document.children,
    drawings: { pictures: content.pictures, measure },
  });
  return { html, faults: [...masthead.faults, ...main.faults, ...foot.faults] };
}

/** Masthead and foot, which differ from folder to folder, and on the page of the search. */
function edgesOf(isSearch: boolean, to: (file: string) => string, frame: Frame): Edges {
  // The search page has a larger field of its own.
  const search = isSearch ? null : to(SEARCH);
  const key = search ?? '';
  const edges = frame.edges.get(key) ?? {
    masthead: readMasthead(search, to, frame),
    foot: readFoot(to, frame),
  };
  frame.edges.set(key, edges);
  return edges;
}

function readMasthead(search: string | null, to: (file: string) => string, frame: Frame): ReadPart {
  const view = {
    home: to(START),
    search,
    // On a phone, where the form has no room.
    searchPage: to(SEARCH),
    links: NAVIGATION.map(({ text, page }) => ({ text, href: to(page) })),
  };
  return read(frame.render('masthead', view), frame);
}

function readFoot(to: (file: string) => string, frame: Frame): ReadPart {
  const kinds = PAGE_KINDS.map((kind) => ({ text: message(`kind-${kind}.many`), href: to(listOf(kind)) }));
  const view = { version: frame.version, kinds, about: to(ABOUT), alphabet: to(A_TO_Z) };
  return read(frame.render('foot', view), frame);
}

/** What templates wrote, read as reports are. */
function read(html: string, { messages: { lang, text }, theme, ties }: Frame): ReadPart {
  const options = { lang, theme, vocabulary: SITE_VOCABULARY, content: 'either' } as const;
  const { document, faults } = parseDocument(html, options);
  return { document: spacesTied(withJumps(document, text('site-on-page')), ties), faults };
}

function headOf(
  { page, hidden, movedTo, scripts }: FramedPage,
  base: string | null,
  to: (file: string) => string,
): Parameters<typeof writeLinkedPage>[0]['head'] {
  const canonical = base === null || page === NOT_FOUND ? null : addressAt(base, movedTo ?? page);
  return [
    ...(hidden ? [['meta', { name: 'robots', content: 'noindex' }] as const] : []),
    ...(movedTo ? [['meta', { 'http-equiv': 'refresh', content: `0; url=${to(movedTo)}` }] as const] : []),
    ...(canonical ? [['link', { rel: 'canonical', href: canonical }] as const] : []),
    ['link', { rel: 'stylesheet', href: to('assets/site.css') }],
    ['link', { rel: 'alternate', type: 'application/atom+xml', href: to(FEED) }],
    ...scripts.map((script) => ['script', { defer: '', src: to(script) }] as const),
  ];
}

/** How the page looks where somebody passes it on (Open Graph), which takes whole addresses alone. */
function previewOf(
  { page, description, preview }: FramedPage,
  site: string,
  title: string,
  base: string | null,
): Parameters<typeof writeLinkedPage>[0]['head'] {
  const properties = {
    title,
    description,
    type: 'website',
    site_name: site,
    ...(base === null || page === NOT_FOUND ? {} : { url: addressAt(base, page) }),
    ...(base === null || preview === null
      ? {}
      : {
          image: `${base}${preview.file}`,
          'image:alt': preview.alt,
          'image:width': String(PREVIEW.pixels.width),
          'image:height': String(PREVIEW.pixels.height),
        }),
  };
  return Object.entries(properties).map(
    ([name, content]) => ['meta', { property: `og:${name}`, content }] as const,
  );
}

/** The start page stands at the base itself. */
export function addressAt(base: string, page: string): string {
  return page === START ? base : `${base}${page}`;
}
