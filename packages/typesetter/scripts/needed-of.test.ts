import { expect, test } from 'vitest';
import { neededOf } from './needed-of.ts';

const code = `import { read, write } from 'files';
import other from 'other';

const TABLE = \`
words and
names\`.split('\\n');
class Base {
  save() {
    write(this.other);
  }
}
register(Base);
class Document extends Base {
  constructor() {
    super();
    this.lock = makeLock();
  }
}
const makeLock = () => read();
function unused() {
  return TABLE;
}
export { Document, unused };
`;

test('what a declaration needs comes with it, in the order of the module, and nothing else', () => {
  expect(
    neededOf(code, ['Document'], { makeLock: 'const makeLock = () => other;\n' }),
  ).toBe(`import { read, write } from 'files';
import other from 'other';

class Base {
  save() {
    write(this.other);
  }
}
register(Base);
class Document extends Base {
  constructor() {
    super();
    this.lock = makeLock();
  }
}
const makeLock = () => other;
`);
});

test('what a module declares no longer is told', () => {
  expect(() => neededOf(code, ['Document', 'Page'], { lock: '' })).toThrow(
    'not declared any more: Page, lock',
  );
});
