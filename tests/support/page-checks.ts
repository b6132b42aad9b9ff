/** What is looked for on a page in the browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that WCAG 2.2 AA asks and axe can tell. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What depends on the colours in force. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Violations with the first elements that have them, and how many rules were found to hold. */
export async function audit(
  page: Page,
  only: readonly string[],
): Promise<{ violations: { id: string; at: string[] }[]; passes: number }> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(AXE);
  const { violations, passes } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] })`,
  )) as AxeResults;
  return {
    violations: violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html).slice(0, 3) })),
    passes: passes.length,
  };
}

/** What runs over the right edge. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Where a line ends between two elements although no space stands between them, as "[" and the number of a source. */
export function torn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blockOf = (node: Node): Element | null => {
      let element = node.parentElement;
      while (element && getComputedStyle(element).display.startsWith('inline'))
        element = element.parentElement;
      return element;
    };
    const range = document.createRange();
    const boxAt = (node: Node, from: number): DOMRect => {
      range.setStart(node, from);
      range.setEnd(node, from + 1);
      return range.getBoundingClientRect();
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    for (let before = walker.nextNode(), after = walker.nextNode(); before && after; ) {
      const [left, right] = [before.nodeValue ?? '', after.nodeValue ?? ''];
      if (/\S$/.test(left) && /^\S/.test(right) && blockOf(before) === blockOf(after)) {
        const [end, start] = [boxAt(before, left.length - 1), boxAt(after, 0)];
        if (end.width > 0 && start.width > 0 && start.top > end.bottom - 2)
          found.push(`${left.slice(-20)}|${right.slice(0, 20)}`);
      }
      before = after;
      after = walker.nextNode();
    }
    return found;
  });
}

/**
 * The fonts of the system that had to stand in for the page's own, with a sample of what they show. The browser tells
 * the font of an element, so the characters of all text are gathered by the style they are set in, one element each.
 */
export async function foreignFonts(page: Page): Promise<string[]> {
  const samples = await page.evaluate(() => {
    const styles = new Map<string, Set<string>>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || /^(SCRIPT|STYLE)$/.test(parent.nodeName)) continue;
      const { fontFamily, fontWeight, fontStyle, textTransform } = getComputedStyle(parent);
      // The forms that programs read are set in the system's own fixed-width font.
      if (fontFamily.includes('monospace')) continue;
      const key = [fontFamily, fontWeight, fontStyle, textTransform].join('|');
      const characters = styles.get(key) ?? new Set();
      styles.set(key, characters);
      for (const character of node.nodeValue ?? '') if (/\S/.test(character)) characters.add(character);
    }
    const box = document.createElement('div');
    box.id = 'samples';
    for (const [key, characters] of styles) {
      const [family = '', weight = '', style = '', transform = ''] = key.split('|');
      const sample = document.createElement('p');
      Object.assign(sample.style, {
        fontFamily: family,
        fontWeight: weight,
        fontStyle: style,
        textTransform: transform,
      });
      sample.textContent = [...characters].join('');
      box.append(sample);
    }
    document.body.append(box);
    return styles.size;
  });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '#samples p',
  });
  const foreign: string[] = [];
  for (const nodeId of nodeIds)
    for (const { familyName, isCustomFont, glyphCount } of (
      await session.send('CSS.getPlatformFontsForNode', { nodeId })
    ).fonts)
      if (!isCustomFont) {
        const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
        foreign.push(`${familyName}, ${glyphCount} glyphs of ${outerHTML}`);
      }
  await session.detach();
  await page.evaluate("document.getElementById('samples').remove()");
  if (samples < 3) throw new Error(`only ${samples} styles of text were found`);
  return foreign;
}

export interface Stop {
  /** Where the keyboard is: tag, class, target, words. */
  readonly name: string;
  readonly visible: boolean;
  readonly outlined: boolean;
}

/** All that Tab comes to, in order, from the top of the page to its end. */
export async function keyboardWalk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate('scrollTo(0, 0)');
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const target = element.getAttribute('href') ?? element.getAttribute('popovertarget') ?? '';
      return {
        name: `${element.localName} ${element.className} ${target} ${element.textContent?.slice(0, 30)}`,
        visible: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
        outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      };
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`the keyboard does not leave the page after ${most} stops`);
}
