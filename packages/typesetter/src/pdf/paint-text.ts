/**
 * Text-showing operators (ISO 32000-1, 9.4). Kerning and justification are adjustments between the
 * glyphs of a TJ array: word spacing (Tw) has no effect on two-byte codes (9.3.3).
 */
import type { TextItem } from '../layout/types.ts';
import type { FaceId } from '../text/types.ts';
import { adjustmentOf } from './codes.ts';
import type { FontTable } from './fonts.ts';
import { distance, number, rgb } from './objects.ts';

/** Farther apart than this, in ems, two items are set as two strings. */
const JOINED = 4;

/** Paints the text of one page; remembers what the graphics state holds, so as not to say it twice. */
export class TextPainter {
  readonly faces = new Set<FaceId>();
  #face: FaceId | undefined;
  #size = 0;
  #color = '';
  #inText = false;
  /** Whether a TJ array is open, and a string in it. */
  #inArray = false;
  /** Where a viewer's pen stands: after what was emitted, rounding included. */
  #pen = 0;
  /** Where the last string of this text object began; NaN before the first. */
  #left = Number.NaN;
  #baseline = Number.NaN;

  /** @param out takes the operators */
  constructor(
    private readonly fonts: FontTable,
    private readonly out: string[],
  ) {}

  show({ face, size, words, stretch, x, y, width, color }: TextItem): void {
    const out = this.out;
    const { name, font } = this.fonts.use(face);
    const em = size / 1000;
    this.begin();
    const selected = face === this.#face && size === this.#size;
    const joins =
      this.#inArray &&
      selected &&
      color === this.#color &&
      y === this.#baseline &&
      Math.abs(x - this.#pen) < JOINED * size;
    if (!joins) {
      this.pause();
      if (!selected) out.push(`/${name} ${number(size)} Tf\n`);
      if (color !== this.#color) out.push(`${rgb(color)} rg\n`);
      this.#moveTo(x, y);
      out.push('[(');
      this.faces.add(face);
      this.#face = face;
      this.#size = size;
      this.#color = color;
      this.#pen = x;
      this.#inArray = true;
    }
    // How far the next word stands ahead of the pen, in thousandths of an em: whole numbers, where nothing is stretched.
    let ahead = x === this.#pen ? 0 : (x - this.#pen) / em;
    for (let index = 0; index < words.length; index++) {
      const word = font.word(words[index] ?? []);
      const adjustment = Math.round(ahead);
      if (adjustment !== 0) {
        out.push(adjustmentOf(adjustment));
        ahead -= adjustment;
      }
      out.push(word.bytes);
      ahead += word.advance - word.width;
      if (stretch !== undefined) ahead += (stretch[index] ?? 0) / em;
    }
    this.#pen = x + width - ahead * em;
  }

  /** Opens a text object, if none is open. */
  begin(): void {
    if (this.#inText) return;
    this.#inText = true;
    this.#left = Number.NaN;
    this.out.push('BT\n');
  }

  /** Ends what has been shown; must come before a mark. */
  pause(): void {
    if (!this.#inArray) return;
    this.out.push(')]TJ\n');
    this.#inArray = false;
  }

  /** Ends the text object, if one is open; must come before anything that is not text. */
  end(): void {
    if (!this.#inText) return;
    this.#inText = false;
    this.pause();
    this.out.push('ET\n');
  }

  /** The page's y axis points down, so glyphs are flipped back; from then on places are told from one to the next. */
  #moveTo(x: number, y: number): void {
    const out = this.out;
    if (Number.isNaN(this.#left)) out.push('1 0 0 -1 ', number(x), ' ', number(y), ' Tm\n');
    else out.push(distance(this.#left, x), ' ', distance(y, this.#baseline), ' Td\n');
    this.#left = x;
    this.#baseline = y;
  }
}
