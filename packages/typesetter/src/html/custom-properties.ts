import type { Tokens } from '../theme/tokens.ts';

/**
 * Design tokens as CSS custom properties; points become rem. Dark colours are for screens alone: where the reader's
 * system asks for them, unless `data-theme` of the root says `light`, and where that says `dark`.
 */
export function customProperties(tokens: Tokens): string {
  const rem = (points: number) => `${Number((points / tokens.base).toFixed(3))}rem`;
  const lengths = [
    `--leading:${tokens.leading / tokens.base}`,
    ...Object.entries(tokens.size).map(([name, points]) => `--size-${name}:${rem(points)}`),
    ...Object.entries(tokens.space).map(([name, points]) => `--space-${name}:${rem(points)}`),
    ...Object.entries(tokens.rule).map(([name, points]) => `--rule-${name}:${points}pt`),
  ];
  const colors = (set: Readonly<Record<string, string>>) =>
    Object.entries(set).map(([name, value]) => `--${kebab(name)}:${value}`);
  const dark = `color-scheme:dark;${colors(tokens.dark).join(';')}`;
  return (
    `:root{color-scheme:light;${[...lengths, ...colors(tokens.light)].join(';')}}` +
    // The families are told on the body.
    `body{${Object.entries(tokens.face)
      .map(([name, family]) => `--face-${name}:var(--${family})`)
      .join(';')}}` +
    `@media screen{:root[data-theme=dark]{${dark}}}` +
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`
  );
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
