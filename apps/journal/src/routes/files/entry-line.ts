import type { Entry, FactorEntry } from '@ebb/record';
import type { FindingWords } from '../../ui/findings/words.ts';
import type { Naming } from '../../ui/naming/naming.ts';
import type { FilesWords } from './words.ts';

export interface LineWords {
  readonly words: FilesWords['entry'];
  readonly findings: FindingWords;
  readonly naming: Naming;
}

/** What an entry says, in one line: enough to see whether the file was read as it was meant. */
export function entryLine(entry: Entry, { words, findings, naming }: LineWords): string {
  const kind = words.kinds[entry.kind];
  switch (entry.kind) {
    case 'symptom':
      return `${naming.site(entry)} ${words.of(entry.value, entry.max)}`;
    case 'factor':
      return `${entry.label ?? findings.factor(entry.factor)}: ${factorAmount(entry, words)}`;
    case 'interference':
      return `${kind}${entry.value === undefined ? '' : ` ${words.of(entry.value, 10)}`}${entry.did === undefined ? '' : `: ${entry.did}`}`;
    case 'treatment':
      return joined(entry.name, words.events[entry.event], entry.dose);
    case 'measure':
      return joined(entry.measure, naming.number(entry.value), entry.unit);
    case 'steroid-course':
      return joined(kind, entry.drug, entry.dose);
    case 'note':
    case 'question':
      return entry.text;
    default:
      return kind;
  }
}

function factorAmount({ amount, max, present }: FactorEntry, words: FilesWords['entry']): string {
  if (amount === undefined) return words[present ? 'yes' : 'no'];
  return max === undefined ? String(amount) : words.of(amount, max);
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ');
