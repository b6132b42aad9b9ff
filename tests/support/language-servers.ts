/** What an editor does with a dataset: it asks the servers for YAML and JSON that VS Code's extensions run. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CompletionList,
  type Diagnostic,
  getLanguageService,
  type Hover,
  type MarkupContent,
  TextDocument,
} from 'vscode-json-languageservice';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';

const require = createRequire(import.meta.url);
const SERVER = join(require.resolve('yaml-language-server/package.json'), '../bin/yaml-language-server');

interface Settings {
  readonly 'yaml.schemas': Readonly<Record<string, readonly string[]>>;
  readonly 'json.schemas': readonly { readonly fileMatch: string[]; readonly url: string }[];
}

export interface Answers {
  /** What could be written where the text has a bar (`|`). */
  readonly completions: readonly string[];
  /** What is told of the word at the bar. */
  readonly hover: string;
  /** Faults of the text without its bar, as line (from 1) and words. */
  readonly faults: readonly string[];
}

export interface Editor {
  /** Opens a text under a name within the dataset, without writing it. */
  ask(name: string, text: string): Promise<Answers>;
  close(): void;
}

const settingsOf = (folder: string): Settings =>
  JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));

function placed(name: string, folder: string, text: string, language: string) {
  const at = text.indexOf('|');
  const document = TextDocument.create(
    pathToFileURL(join(folder, name)).href,
    language,
    1,
    text.slice(0, at) + text.slice(at + 1),
  );
  return { document, position: document.positionAt(at) };
}

function answersOf(list: CompletionList | null, hover: Hover | null, faults: readonly Diagnostic[]): Answers {
  return {
    completions: (list?.items ?? []).map(({ label }) => label),
    hover: hover === null ? '' : ((hover.contents as MarkupContent).value ?? JSON.stringify(hover.contents)),
    faults: faults.map(({ range, message }) => `${range.start.line + 1}: ${message}`),
  };
}

/** The server for YAML, in a process of its own that is spoken to over its standard input and output. */
export async function openYaml(folder: string): Promise<Editor> {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const root = pathToFileURL(folder).href;
  const yaml = { schemas: settingsOf(folder)['yaml.schemas'], completion: true, hover: true, validate: true };
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? { ...yaml, schemaStore: { enable: false } } : {})),
  );
  connection.onRequest('client/registerCapability', () => null);
  const waiting = new Map<string, (faults: readonly Diagnostic[]) => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) =>
      waiting.get(uri)?.(diagnostics),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'dataset' }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true } },
  });
  await connection.sendNotification('initialized', {});
  let asked = 0;
  return {
    async ask(name, text) {
      // A name of its own for each: what is told late of one text is not taken for another's.
      const own = name.replace(/(?=\.\w+$)/, `-${++asked}`);
      const { document, position } = placed(own, folder, text, 'yaml');
      const faults = new Promise<readonly Diagnostic[]>((done) => waiting.set(document.uri, done));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: document.uri, languageId: 'yaml', version: 1, text: document.getText() },
      });
      const at = { textDocument: { uri: document.uri }, position };
      // Settings and schemas are there when the faults have been told.
      const told = await faults;
      const list = await connection.sendRequest<CompletionList | null>('textDocument/completion', at);
      return answersOf(list, await connection.sendRequest<Hover | null>('textDocument/hover', at), told);
    },
    close() {
      connection.dispose();
      child.kill();
    },
  };
}

/** What VS Code's own server for JSON answers with, set up as that server sets it up. */
export function openJson(folder: string): Editor {
  const service = getLanguageService({
    workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
    schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
  });
  service.configure({
    schemas: settingsOf(folder)['json.schemas'].map(({ fileMatch, url }) => ({
      fileMatch,
      uri: pathToFileURL(join(folder, url)).href,
    })),
  });
  return {
    async ask(name, text) {
      const { document, position } = placed(name, folder, text, 'json');
      const parsed = service.parseJSONDocument(document);
      return answersOf(
        await service.doComplete(document, position, parsed),
        await service.doHover(document, position, parsed),
        await service.doValidation(document, parsed),
      );
    },
    close() {},
  };
}
