/**
 * The image that stands for a page where somebody passes it on (Open Graph): the finding of its meeting, and the strip
 * of what became of its promises. Lengths are points.
 */
import { movePath } from '@summit/typesetter';
import { wrap } from '../charts/fit-text.ts';
import { TEXT, text } from '../charts/marks.ts';
import type { Mark, MeasureText, Picture } from '../charts/scene.ts';
import { drawStrip } from '../charts/strip.ts';
import { stripChart } from '../charts/view/strip.ts';
import type { Context } from '../facts/common.ts';
import { daysOf } from '../facts/dates.ts';
import type { Summit } from '../facts/records.ts';
import { titleOf } from '../facts/titles.ts';
import { inWords } from '../messages/in-words.ts';
import { fileIn } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { meetingContext, summitsInOrder } from './meeting.ts';

/** The size that services ask for, at two pixels a point. */
export const PREVIEW = { width: 600, height: 315, pixels: { width: 1200, height: 630 } } as const;

const MARGIN = 30;
const BAR = 8;
const HEADLINE = 25;
const SMALL = 13;
const STRIP = 1.8;

export interface Preview {
  /** From the root of the site. */
  readonly file: string;
  readonly alt: string;
  readonly picture: Picture;
}

/** Of each meeting with an edition, by its id, the newest first. */
export function previewsOf(site: SiteContext): ReadonlyMap<string, Preview> {
  return new Map(
    summitsInOrder(site).flatMap((summit) => {
      const context = meetingContext(summit, site);
      return context ? [[summit.id, previewOf(summit, context, site)] as const] : [];
    }),
  );
}

function previewOf(summit: Summit, context: Context, { lookup, messages }: SiteContext): Preview {
  const { edition } = context;
  const kicker = messages.text('preview-kicker', {
    places: summit.places.map((id) => lookup.name(lookup.get('place', id).name)),
    date: daysOf(summit.date),
  });
  const headline = edition.finding?.text ?? messages.show(titleOf(summit, lookup));
  const picture: Picture = (_, measure) => {
    // Every worker knows of the image, and that alone draws it which makes the page of the meeting.
    const strip = inWords(stripChart(context), messages);
    const lines = wrap(headline, (PREVIEW.width - 2 * MARGIN) * (TEXT / HEADLINE), measure, {
      ...{ face: 'sans-bold', most: 5 },
    });
    const leading = HEADLINE * 1.22;
    return {
      ...{ width: PREVIEW.width, height: PREVIEW.height },
      marks: [
        plain(0, 0, PREVIEW.width, PREVIEW.height, 'paper'),
        plain(0, 0, PREVIEW.width, BAR, 'accent'),
        sized(text(kicker, MARGIN, MARGIN + 20, { color: 'accent', bold: true }), SMALL),
        ...lines.map((line, i) =>
          sized(text(line, MARGIN, MARGIN + 54 + i * leading, { bold: true }), HEADLINE),
        ),
        ...(strip?.drawing.kind === 'strip' ? stripMarks(strip.drawing, measure) : []),
        sized(text(messages.text('site-name'), MARGIN, PREVIEW.height - 18, { color: 'muted' }), SMALL),
      ],
    };
  };
  return { file: fileIn('previews', summit.id, 'png'), alt: `${kicker}: ${headline}`, picture };
}

function stripMarks(drawing: Parameters<typeof drawStrip>[0], measure: MeasureText): readonly Mark[] {
  const { marks, height } = drawStrip(drawing, (PREVIEW.width - 2 * MARGIN) / STRIP, measure);
  const top = PREVIEW.height - 46 - height * STRIP;
  return marks.map((mark) => enlarged(mark, STRIP, MARGIN, top));
}

const plain = (x: number, y: number, width: number, height: number, fill: 'paper' | 'accent'): Mark => ({
  ...{ kind: 'rect', role: 'ground', x, y, width, height, fill },
  stroke: undefined,
});

const sized = (mark: ReturnType<typeof text>, size: number): Mark => ({ ...mark, size });

/** A mark so many times as large, moved by `x` and `y`. */
function enlarged(mark: Mark, by: number, x: number, y: number): Mark {
  const [across, down] = [(at: number) => x + at * by, (at: number) => y + at * by];
  switch (mark.kind) {
    case 'text':
      return { ...mark, x: across(mark.x), y: down(mark.y), size: mark.size * by };
    case 'line':
      return {
        ...mark,
        ...{ x1: across(mark.x1), y1: down(mark.y1), x2: across(mark.x2), y2: down(mark.y2) },
        stroke: { ...mark.stroke, width: mark.stroke.width * by },
      };
    case 'rect':
      return {
        ...mark,
        x: across(mark.x),
        y: down(mark.y),
        width: mark.width * by,
        height: mark.height * by,
      };
    case 'path':
      return {
        ...mark,
        path: movePath(mark.path, by, x, y),
        stroke: mark.stroke && { ...mark.stroke, width: mark.stroke.width * by },
      };
  }
}
