/** A house style put over the reports: names, colours, a logo, and reports of its own. */

import { movePath } from '@summit/typesetter';
import type { Picture, Pictures } from '../charts/scene.ts';
import { reportTitle } from '../facts/common.ts';
import { message } from '../messages/message.ts';
import type { ReportDefinition } from '../reports/reports.ts';
import type { BriefingView } from '../reports/types.ts';
import type { Colours, House, Logo } from './house.ts';

/** Height of a logo, in points. */
const LOGO_HEIGHT = 28;

/** Ours, then those of the house, each of which is one of ours with another template, name and title. */
export function reportsOf(house: House, ours: readonly ReportDefinition[]): readonly ReportDefinition[] {
  return [
    ...ours,
    ...house.reports.flatMap(({ name, title, view, pages }): ReportDefinition[] => {
      const base = ours.find((report) => report.name === view);
      if (!base) return [];
      return [
        {
          ...base,
          name,
          title,
          pages,
          view: (context, subject) => {
            const made = base.view(context, subject);
            const band = { ...made.band, kicker: title };
            return { ...made, report: name, band, title: reportTitle(band) };
          },
        },
      ];
    }),
  ];
}

/** The view with who issues the briefing. */
export function inHouse(view: BriefingView, { name, logo, desk, contact }: House): BriefingView {
  const issuer = [desk, contact].filter((one) => one !== null);
  if (name === null && logo === null && issuer.length === 0) return view;
  const { kicker } = view.band;
  return {
    ...view,
    band: {
      ...view.band,
      kicker: name === null ? kicker : message('report-of-house', { house: name, kicker }),
      issuer: issuer.length > 0 ? message('issued-by', { items: issuer }) : null,
      logo: logo === null ? null : (name ?? message('logo')),
    },
  };
}

/** The pictures of a report, and the logo under the name that the band asks for. */
export function withLogo(pictures: Pictures, { logo }: House): Pictures {
  return logo === null ? pictures : new Map([...pictures, ['logo', drawLogo(logo)]]);
}

function drawLogo({ width, height, paths }: Logo): Picture {
  return (place) => {
    // As high as a logo is, unless it would be wider than its place.
    const scale = Math.min(LOGO_HEIGHT / height, place / width);
    return {
      width: place,
      height: height * scale,
      marks: paths.map((path) => ({
        kind: 'path',
        role: 'sign',
        path: movePath(path, scale, 0, 0),
        fill: 'ink',
        stroke: undefined,
      })),
    };
  };
}

/** Design tokens in the colours of the house. */
export function inColours<T extends { readonly light: Colours; readonly dark: Colours }>(
  tokens: T,
  { colours }: House,
): T {
  return {
    ...tokens,
    light: { ...tokens.light, ...colours.light },
    dark: { ...tokens.dark, ...colours.dark },
  };
}
