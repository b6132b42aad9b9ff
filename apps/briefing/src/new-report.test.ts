/** A report is added from outside: its template, its view function, its entry. Nothing else changes. */

import { readStructure } from '@summit/typesetter/testing';
import { expect, test } from 'vitest';
import { compileTemplates } from '../scripts/templates/compile.ts';
import { bandView, type Context, reportTitle } from './facts/common.ts';
import { linkedData } from './facts/linked-data.ts';
import { templates } from './generated/templates.ts';
import { NO_HOUSE } from './house/house.ts';
import { SHIPPED } from './messages/catalogues.ts';
import type { Templates } from './page/render.ts';
import { renderBriefing } from './pipeline.ts';
import { REPORTS, type ReportDefinition } from './reports/reports.ts';
import { dataset, options } from './reports/testing/fixture.ts';
import type { BriefingView } from './reports/types.ts';
import { fonts } from './testing/fonts.ts';
import { tokens } from './theme/tokens.ts';

interface PlacesView extends BriefingView {
  readonly places: readonly { readonly name: string }[];
}

function placesView(context: Context): PlacesView {
  const band = bandView('Places', context);
  return {
    report: 'places',
    lang: 'en-GB',
    title: reportTitle(band),
    description: 'Places of the meeting.',
    band,
    linkedData: linkedData(context),
    charts: [],
    places: context.lookup.all('place').map(({ name }) => ({ name: name.en })),
  };
}

const places: ReportDefinition = {
  name: 'places',
  title: 'Places',
  subjects: null,
  cites: { most: 1 },
  pages: 1,
  anyDay: true,
  view: placesView,
};

const TEMPLATE = `{{> band band}}
<section aria-labelledby="places">
  <h2 id="places">Where it was</h2>
  <ul>
    {{#each places}}
    <li>{{name}}</li>
    {{/each}}
  </ul>
</section>
`;

/** What the build writes into src/generated, without the file. */
function compiled(name: string, source: string): Templates {
  const code = compileTemplates(new Map([[name, source]])).replace('export const templates =', 'return');
  return new Function(code)() as Templates;
}

const request = {
  ...options,
  dataset,
  report: 'places',
  subject: null,
  paper: 'a4',
  formats: ['pdf', 'html'],
  date: new Date('2019-06-10T00:00:00Z'),
} as const;
const assets = { fonts };

test('a template, a view function and an entry make a report in both formats', () => {
  const briefing = renderBriefing(request, assets, {
    reports: [...REPORTS, places],
    house: NO_HOUSE,
    catalogues: SHIPPED,
    lang: null,
    templates: { ...(templates as Templates), ...compiled('places', TEMPLATE) },
    tokens,
  });
  expect(briefing.diagnostics).toEqual([]);
  const [pdf, html] = briefing.files;
  expect(Buffer.from(html?.data ?? []).toString()).toMatch(/<li>Kremlin\b/);
  expect(pdf?.pages).toBe(1);
  const structure = JSON.stringify(readStructure(pdf?.data as Uint8Array));
  expect(structure).toContain('"Where it was"');
  expect(structure).toContain('"Kremlin"');
});

test('a report that is not in the list is a bug, told by its name', () => {
  expect(() => renderBriefing(request, assets)).toThrow('There is no report "places"');
});
