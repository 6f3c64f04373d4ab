/**
 * A number as people and programs write it: '2', '2.5', '2,5', '−3', '1.234,5', '1,234.5'.
 * Undefined where the writing has two readings ('1,234') or is no number.
 */
export function parseNumber(text: string): number | undefined {
  const written = text
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/^\+/, '')
    .replace(/[\s  ]/g, '');
  if (/^-?\d+(\.\d+)?(e[+-]?\d{1,2})?$/i.test(written)) return Number(written);
  if (/^-?\d+,(\d{1,2}|\d{4,})$/.test(written)) return Number(written.replace(',', '.'));
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(written)) return Number(written.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(written)) return Number(written.replaceAll(',', ''));
  return undefined;
}
