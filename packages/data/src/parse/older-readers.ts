import type { ScalarTag } from 'yaml';

/**
 * Texts that are something else to readers of YAML 1.1, of which there are many (PyYAML, Ruby): `no` and `on` are false
 * and true there, `12:30` is 750, and `1_000` a number (yaml.org/type: bool, int, float, merge, value). In quotation
 * marks they are texts to everybody. Dates are left as they are: they become dates there, which are written the same.
 */
const OTHERWISE_READ = new RegExp(
  [
    'y|n|yes|no|on|off|=|<<',
    '[-+]?0b[01_]+',
    '[-+]?0[0-7_]+',
    '[-+]?0x[0-9a-f_]+',
    '[-+]?\\d[\\d_]*(?::[0-5]?\\d)*(?:\\.[\\d_]*)?',
    '[-+]?\\.[\\d_]+',
    '[-+]?\\d[\\d_]*(?:\\.[\\d_]*)?e[-+]?\\d+',
  ]
    .map((one) => `^(?:${one})$`)
    .join('|'),
  'i',
);

/** Whether a text needs quotation marks for the sake of older readers. */
export function isOtherwiseRead(text: string): boolean {
  return OTHERWISE_READ.test(text);
}

/** Has the writer of YAML put such texts into quotation marks. */
export const olderReaders: ScalarTag[] = [
  { tag: 'tag:yaml.org,2002:older', default: true, test: OTHERWISE_READ, resolve: (text) => text },
];
