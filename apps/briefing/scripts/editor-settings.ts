/** Settings of VS Code that hold the records of each kind against its schema, for datasets that `summit init` makes. */
import { kinds } from '@summit/data/validate';

export function editorSettings(): string {
  const folders = Object.entries(kinds).map(([kind, { collection }]) => ({
    schema: `./schemas/${kind}.schema.json`,
    files: (ending: string) => `records/${collection}/*.${ending}`,
  }));
  const settings = {
    'yaml.schemas': Object.fromEntries(
      folders.map(({ schema, files }) => [schema, [files('yml'), files('yaml')]]),
    ),
    'json.schemas': folders.map(({ schema, files }) => ({ fileMatch: [`/${files('json')}`], url: schema })),
    'yaml.format.enable': false,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
