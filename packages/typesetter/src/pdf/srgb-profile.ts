/**
 * An ICC profile of sRGB for the output intent (ISO 19005-3, 6.2.3), made here so that it is nobody's but ours.
 *
 * Version 4.2 (ICC.1:2004-10, which PDF 1.7 names in table 67): primaries of IEC 61966-2-1, adapted
 * from D65 to D50 by the Bradford method, and its transfer curve as a parametric curve of type 3.
 */

const TEXT_ENCODING = new TextEncoder();

function u32(...values: number[]): number[] {
  return values.flatMap((value) => [24, 16, 8, 0].map((shift) => (value >> shift) & 0xff));
}

/** s15Fixed16Number. */
function fixed(...values: number[]): number[] {
  return u32(...values.map((value) => Math.round(value * 65536)));
}

function ascii(value: string): number[] {
  return [...TEXT_ENCODING.encode(value)];
}

/** multiLocalizedUnicodeType with one record. */
function localized(value: string): number[] {
  const units = [...value].flatMap((character) => [0, character.charCodeAt(0)]);
  return [...ascii('mluc'), ...u32(0, 1, 12), ...ascii('enUS'), ...u32(units.length, 28), ...units];
}

function xyz(x: number, y: number, z: number): number[] {
  return [...ascii('XYZ '), ...u32(0), ...fixed(x, y, z)];
}

/** Y = ((X + 0.055) / 1.055)^2.4 from 0.04045 on, X / 12.92 below. */
const CURVE = [
  ...ascii('para'),
  ...u32(0, 3 << 16),
  ...fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045),
];

/** From the white of D65 to that of D50, by rows. */
const ADAPTATION = [
  ...ascii('sf32'),
  ...u32(0),
  ...fixed(1.047882, 0.022918, -0.050217, 0.029587, 0.990479, -0.017059, -0.009247, 0.015075, 0.751678),
];

const TAGS: readonly (readonly [string, readonly number[]])[] = [
  ['desc', localized('sRGB')],
  ['cprt', localized('No copyright, use freely')],
  ['wtpt', xyz(0.9642, 1, 0.8249)],
  ['chad', ADAPTATION],
  ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
  ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
  ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
  ['rTRC', CURVE],
  ['gTRC', CURVE],
  ['bTRC', CURVE],
];

const HEADER_LENGTH = 128;

let made: Uint8Array | undefined;

export function srgbProfile(): Uint8Array {
  made ??= makeProfile();
  return made;
}

function makeProfile(): Uint8Array {
  const table: number[] = u32(TAGS.length);
  const body: number[] = [];
  const offsets = new Map<readonly number[], number>();
  const start = HEADER_LENGTH + 4 + 12 * TAGS.length;
  for (const [signature, data] of TAGS) {
    let offset = offsets.get(data);
    if (offset === undefined) {
      offset = start + body.length;
      offsets.set(data, offset);
      body.push(...data);
      while (body.length % 4 !== 0) body.push(0);
    }
    table.push(...ascii(signature), ...u32(offset, data.length));
  }
  const header = [
    ...u32(start + body.length, 0, 0x04200000),
    ...ascii('mntrRGB XYZ '),
    // 2019-01-01, midnight, as six 16-bit numbers.
    ...u32((2019 << 16) | 1, 1 << 16, 0),
    ...ascii('acsp'),
    ...u32(0, 0, 0, 0, 0, 0, 0),
    ...fixed(0.9642, 1, 0.8249),
  ];
  const bytes = new Uint8Array(start + body.length);
  bytes.set(header);
  bytes.set(table, HEADER_LENGTH);
  bytes.set(body, HEADER_LENGTH + table.length);
  return bytes;
}
