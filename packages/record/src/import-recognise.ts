import type { Importer } from './import.ts';
import { anyCsv } from './import-any-csv.ts';
import { appleHealth } from './import-apple-health.ts';
import { bearable } from './import-bearable.ts';
import { daylio } from './import-daylio.ts';
import { fhir } from './import-fhir.ts';
import { flaredownDump, flaredownExport } from './import-flaredown.ts';
import { myAiGuide } from './import-myaiguide.ts';
import { visible } from './import-visible.ts';

/** Every kind of file that can be read; any CSV comes last. */
export const importers: readonly Importer[] = [
  visible,
  myAiGuide,
  daylio,
  flaredownDump,
  flaredownExport,
  bearable,
  appleHealth,
  fhir,
  anyCsv,
];

/** Who could read a file, the surest first; empty when nobody could. */
export function recogniseFile(
  beginning: string,
  file: string,
): readonly { readonly importer: Importer; readonly sure: number }[] {
  return importers
    .map((importer) => ({ importer, sure: importer.recognise(beginning, file) }))
    .filter(({ sure }) => sure > 0)
    .sort((one, other) => other.sure - one.sure);
}
