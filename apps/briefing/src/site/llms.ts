/** What is told to programs that answer questions from the site: what there is, and where, in Markdown (llmstxt.org). */
import { titleOf } from '../facts/titles.ts';
import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import {
  A_TO_Z,
  ABOUT,
  FEED,
  GROUPINGS,
  LATEST,
  listOf,
  PROMISES_DATA,
  pageOf,
  promisesBy,
  reportFile,
  seriesPage,
} from './addresses.ts';
import type { SiteContext } from './context.ts';
import { PAGE_KINDS } from './kinds.ts';
import { summitsInOrder } from './meeting.ts';
import { seriesMetrics, seriesTitle } from './series.ts';

export const LLMS = 'llms.txt';

/** @param base address of the site; without it links are relative to its root */
export function llms(site: SiteContext, base: string | null): string {
  const { lookup, reports, editionOf, messages } = site;
  const show = (words: Words) => messages.show(words).replace(/\s+/g, ' ');
  const link = (title: Words, file: string, about?: Words) =>
    `- [${show(title)}](${base ?? ''}${file})${about === undefined ? '' : `: ${show(about)}`}`;
  const summits = summitsInOrder(site).flatMap((summit) => {
    const edition = editionOf(summit.id);
    const own = reports.filter(({ summit: of, subject }) => of === summit.id && subject === null);
    return [
      link(titleOf(summit, lookup), pageOf(summit), edition?.finding?.text ?? edition?.bottomLine.text),
      ...own.map(({ title, file }) => `  ${link(title, reportFile(file, 'html'))}`),
    ];
  });
  const promises = GROUPINGS.map((one) => link(message(`promises-by-${one}`), promisesBy(one)));
  const data = link(message('promises-csv'), PROMISES_DATA);
  const feed = link(message('feed-title', { site: message('site-name') }), FEED);
  const parts: readonly (readonly [title: Words, links: readonly string[]])[] = [
    [message('kind-summit.many'), summits],
    [message('promises'), [...promises, data]],
    [message('latest'), [link(message('latest'), LATEST, message('latest.about')), feed]],
    [
      message('start-series'),
      seriesMetrics(lookup).map((metric) => link(seriesTitle(metric, lookup), seriesPage(metric))),
    ],
    [
      message('start-all-records'),
      [
        ...PAGE_KINDS.map((kind) =>
          link(message(`kind-${kind}.many`), listOf(kind), message(`kind-${kind}.about`)),
        ),
        link(message('alphabet'), A_TO_Z, message('alphabet.about')),
        link(message('about-site'), ABOUT),
      ],
    ],
  ];
  const head = [`# ${show(message('site-name'))}`, `> ${show(message('start-title'))}`];
  const sections = parts.flatMap(([title, links]) =>
    links.length === 0 ? [] : [`## ${show(title)}`, links.join('\n')],
  );
  return `${[...head, show(message('llms-reading')), ...sections].join('\n\n')}\n`;
}
