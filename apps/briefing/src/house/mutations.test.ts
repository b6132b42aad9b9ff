/** Templates with slips in them: each ends in faults with a place, or in a page. Nothing else comes of any. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textChanges, withChange } from '../../../../tests/support/text-changes.ts';
import { templateSources } from '../generated/template-sources.ts';
import { english } from '../messages/catalogues.ts';
import { readReport } from '../page/read-report.ts';
import { renderReport } from '../page/render.ts';
import { dataset, requests } from '../reports/testing/fixture.ts';
import { wordedView } from '../reports/testing/worded-view.ts';
import { themeIn } from '../theme/theme.ts';
import { checkPaths, openHouse } from './open-house.ts';

/** How many are tried: `npm run search` tries thousands. */
const RUNS = Number(process.env['RUNS'] ?? 150);

const PIECES = [
  '{{',
  '}}',
  '{{{',
  '}}}',
  '{{#if points}}',
  '{{/if}}',
  '{{#each points}}',
  '{{/each}}',
  '{{else}}',
  '{{../title}}',
  '{{this}}',
  '{{@index}}',
  '{{> band band}}',
  '{{> nothing}}',
  '{{lookup points 0}}',
  '{{#with band}}',
  '{{/with}}',
  '{{t "contents"}}',
  '{{t "nothing"}}',
  '{{t}}',
  '{{!--',
  '--}}',
  '{{~',
  '~}}',
  ' as |one|',
  '<p>',
  '</p>',
  '<ul>',
  '<li>',
  '</section>',
  '<section>',
  '<td colspan="9">',
  '<img data-chart="x">',
  '<script>',
  '<b',
  '>',
  '"',
  "'",
  '&amp',
  '&#0;',
  '=',
  '\u0000',
  '\u202e',
  '\ud800',
  'а\u0301',
  '😀',
  '\u00ad',
  '\n',
];

const sources = Object.entries(templateSources).filter(([, text]) => text.length > 60);
const theme = themeIn(english());
/** A view does not depend on templates: each is made once for all runs. */
const views = new Map(requests.map(([name, request]) => [name, wordedView(dataset, request)]));
/** In a partial nothing of what is around it is seen. */
const about: (typeof sources)[number] = ['about', templateSources['about'] ?? ''];
const tracker = requests.find(([name]) => name === 'tracker') as (typeof requests)[number];

test('a template with anything in it ends in faults or in a page', () => {
  let pages = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      textChanges(PIECES),
      fc.constantFrom(...requests),
      ([name, source], changes, [report]) => {
        const view = views.get(report) as NonNullable<ReturnType<typeof views.get>>;
        const text = changes.reduce(withChange, source);
        const given = { files: [{ name: `${name}.hbs`, path: `t/${name}.hbs`, text }] };
        const house = openHouse(given, () => null);
        const isError = ({ severity }: { readonly severity: string }) => severity === 'error';
        // As the command does it: what does not compile is not held against the views.
        const told = house.diagnostics.some(isError)
          ? house.diagnostics
          : [...house.diagnostics, ...checkPaths(given, [[report, view]])];
        for (const { place } of told) {
          expect(place.line).toBeGreaterThan(0);
          expect(place.file).toMatch(/\.hbs$/);
        }
        if (told.some(isError)) return;
        const page = renderReport(view, house.templates as never, english());
        for (const { origin } of readReport(page, theme, english()).faults)
          expect(origin.line).toBeGreaterThan(0);
        pages++;
      },
    ),
    { numRuns: RUNS, examples: [[about, [{ at: 0, length: 0, what: '{{../title}}' }], tracker]] },
  );
  expect(pages).toBeGreaterThan(RUNS / 20);
});
