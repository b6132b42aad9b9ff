/** The faces that the peers set with: Noto Sans, and Noto Sans SC for Chinese. */
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const latin = (style) => resolve(`@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`);

export const fonts = {
  regular: latin('400Regular'),
  bold: latin('700Bold'),
  italic: latin('400Regular_Italic'),
  chinese: resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
};

const PARTS = /\[\^(\d+)\]|([\u3000-\u303f\u4e00-\u9fff]+)/;

/** A text as runs: `{ text }`, `{ text, chinese: true }` or `{ note }`. */
export function runs(text) {
  const [plain, note, chinese, ...rest] = text.split(PARTS);
  const found = plain === '' ? [] : [{ text: plain }];
  if (note !== undefined) found.push({ note });
  if (chinese !== undefined) found.push({ text: chinese, chinese: true });
  return rest.length === 0
    ? found
    : [...found, ...runs(text.slice(plain.length + (note === undefined ? chinese.length : note.length + 3)))];
}

export const isChinese = (text) => /[\u4e00-\u9fff]/.test(text);
