import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DataDiagnostic, dataWords, type Place, wordsFor } from '@summit/data/validate';

/**
 * Faults as SARIF 2.1.0 (OASIS, 2020), for code scanning and editors.
 *
 * @param version of the command.
 */
export function asSarif(diagnostics: readonly DataDiagnostic[], version: string): object {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'summit validate',
            version,
            rules: codes.map((id) => ({ id, shortDescription: { text: inWords(id) } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => {
          const { code, severity, place } = diagnostic;
          const { what, why, mend } = wordsFor(diagnostic, dataWords);
          const related = 'related' in diagnostic ? (diagnostic.related ?? []) : [];
          return {
            ruleId: code,
            ruleIndex: codes.indexOf(code),
            level: severity,
            message: { text: `${what} ${why} ${mend}` },
            locations: [
              {
                physicalLocation: physicalLocation(place),
                ...(place.pointer === ''
                  ? {}
                  : { logicalLocations: [{ fullyQualifiedName: place.pointer, kind: 'member' }] }),
              },
            ],
            ...(related.length === 0
              ? {}
              : {
                  relatedLocations: related.map((one) => ({
                    physicalLocation: physicalLocation(one.place),
                    message: { text: one.note },
                  })),
                }),
          };
        }),
      },
    ],
  };
}

function physicalLocation({ file, line, column, endLine, endColumn }: Place): object {
  return {
    artifactLocation: isAbsolute(file)
      ? { uri: pathToFileURL(file).href }
      : { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: line,
      startColumn: column,
      ...(endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn }),
    },
  };
}

/** `file-name-differs` as words. */
function inWords(code: string): string {
  const words = code.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
