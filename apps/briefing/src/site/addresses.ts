/** Where in the site things are. All paths are relative to its root, and all links to the page they stand on. */
import { folderOf, type PageKind, SERIES_FOLDER } from './kinds.ts';

/** What ids, measures and reports may be made of; nothing of it leads out of a folder. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @param slug ids and the like; it throws for what leads out of the folder */
export function fileIn(folder: string, slug: string, extension: string): string {
  // The schemas restrict ids so already; this holds even if that ever changes.
  if (!SLUG.test(slug)) throw new Error(`not a name for a file: ${JSON.stringify(slug)}`);
  return `${folder}/${slug}.${extension}`;
}

export const START = 'index.html';
export const SEARCH = 'search.html';
export const A_TO_Z = 'a-z.html';
/** The names that begin with one letter. */
export function letterPage(letter: string): string {
  return fileIn('a-z', letter, 'html');
}
export const ABOUT = 'about.html';
export const NOT_FOUND = '404.html';
export const LATEST = 'latest.html';
/** The same for programs that follow it (RFC 4287). */
export const FEED = 'latest.atom';

/** All promises, in groups of one kind. */
export const GROUPINGS = ['status', 'theme', 'party', 'year'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export function promisesBy(grouping: Grouping): string {
  return grouping === 'status' ? 'promises/index.html' : fileIn('promises', grouping, 'html');
}
export const PROMISES_DATA = 'promises/promises.csv';

/** A drawing and its values, as files of their own. */
export function chartFile(name: string, extension: 'svg' | 'png' | 'csv'): string {
  return fileIn('charts', name, extension);
}

export function pageOf({ kind, id }: { readonly kind: PageKind; readonly id: string }): string {
  return fileIn(folderOf(kind), id, 'html');
}

/** The record itself, as JSON. */
export function dataOf({ kind, id }: { readonly kind: PageKind; readonly id: string }): string {
  return fileIn(folderOf(kind), id, 'json');
}

export function listOf(kind: PageKind): string {
  return `${folderOf(kind)}/index.html`;
}

/** A page on one measure: all its figures by period and by whose they are. */
export function seriesPage(metric: string): string {
  return fileIn(SERIES_FOLDER, metric, 'html');
}

export function reportFile(name: string, format: string): string {
  return fileIn('reports', name, format);
}

/** From a page to the root of the site: `''` or `../`. */
export function toRoot(page: string): string {
  return '../'.repeat(page.split('/').length - 1);
}
