/** HTML of tests in the vocabulary of their theme -> HTML as pages have it, by way of the tree. */
import { expect } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { DocumentNode } from '../../document/types.ts';
import { testTheme } from '../../theme/testing/theme.ts';
import { printHtml } from '../print.ts';

export function documentFrom(html: string): DocumentNode {
  const { document, faults } = parseDocument(html, { theme: testTheme });
  expect(faults).toEqual([]);
  return document;
}

export const printed = ({ children, lang }: DocumentNode, renamed: Record<string, string> = {}): string =>
  printHtml(children, {
    theme: testTheme,
    lang,
    renamed,
    picture: ({ chart, alt }) => `<img src=${chart} alt=${alt}>`,
  }).html;
