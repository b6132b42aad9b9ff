/**
 * Text-showing operators (ISO 32000-1, 9.4). Kerning and justification are adjustments between the
 * glyphs of a TJ array: word spacing (Tw) has no effect on two-byte codes (9.3.3).
 */
import type { TextItem } from '../layout/types.ts';
import type { FaceId } from '../text/types.ts';
import type { FontTable } from './fonts.ts';
import { number, rgb } from './objects.ts';

/** Farther apart than this, in ems, two items are set as two strings. */
const JOINED = 4;

/** Paints the text of one page; remembers what the graphics state holds, so as not to say it twice. */
export class TextPainter {
  readonly faces = new Set<FaceId>();
  readonly #fonts: FontTable;
  #font = '';
  #color = '';
  #inText = false;
  /** A TJ array that is still open. */
  #array = '';
  #inString = false;
  /** Where a viewer's pen stands: after what was emitted, rounding included. */
  #pen = 0;
  #baseline = Number.NaN;

  constructor(fonts: FontTable) {
    this.#fonts = fonts;
  }

  show(item: TextItem): string {
    const { run } = item;
    const { name, font } = this.#fonts.use(run.face);
    this.faces.add(run.face);
    const em = run.size / 1000;
    const selection = `/${name} ${number(run.size)} Tf`;
    let out = '';
    if (!this.#inText) {
      out += 'BT\n';
      this.#inText = true;
    }
    const gap = item.x - this.#pen;
    const joins =
      this.#array !== '' &&
      selection === this.#font &&
      item.color === this.#color &&
      item.y === this.#baseline &&
      Math.abs(gap) < JOINED * run.size;
    if (!joins) {
      out += this.#endArray();
      if (selection !== this.#font) out += `${selection}\n`;
      if (item.color !== this.#color) out += `${rgb(item.color)} rg\n`;
      // The page's y axis points down, so glyphs are flipped back.
      out += `1 0 0 -1 ${number(item.x)} ${number(item.y)} Tm\n`;
      this.#font = selection;
      this.#color = item.color;
      this.#baseline = item.y;
      this.#pen = item.x;
      this.#array = '[';
    }
    let target = item.x;
    for (const glyph of run.glyphs) {
      const code = font.code(glyph);
      const adjustment = Math.round((target - this.#pen) / em);
      if (adjustment !== 0) {
        this.#array += `${this.#inString ? '>' : ''}${-adjustment}`;
        this.#inString = false;
        this.#pen += adjustment * em;
      }
      this.#array += this.#inString ? code.hex : `<${code.hex}`;
      this.#inString = true;
      this.#pen += code.width * em;
      target += glyph.advance * em;
    }
    return out;
  }

  /** Closes what is open; must come before anything that is not text. */
  end(): string {
    if (!this.#inText) return '';
    this.#inText = false;
    return `${this.#endArray()}ET\n`;
  }

  #endArray(): string {
    if (this.#array === '') return '';
    const out = `${this.#array}${this.#inString ? '>' : ''}] TJ\n`;
    this.#array = '';
    this.#inString = false;
    return out;
  }
}
