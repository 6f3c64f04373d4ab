import type { Entry } from '@ebb/record';

/** What of an entry can be changed in place; the rest is deleted and said again. */
export type Edit =
  | { readonly is: 'score'; readonly value: number }
  | { readonly is: 'yes-no'; readonly field: 'present' | 'yes' | 'done'; readonly yes: boolean }
  | { readonly is: 'text'; readonly field: 'text' | 'did' | 'dose'; readonly text: string };

export function editOf(entry: Entry): Edit | undefined {
  switch (entry.kind) {
    case 'symptom':
      return { is: 'score', value: Math.round((entry.value / entry.max) * 10) };
    case 'interference':
      return entry.value === undefined ? text('did', entry.did) : { is: 'score', value: entry.value };
    case 'factor':
      return { is: 'yes-no', field: 'present', yes: entry.present };
    case 'answer':
      return { is: 'yes-no', field: 'yes', yes: entry.yes };
    case 'practice':
      return { is: 'yes-no', field: 'done', yes: entry.done };
    case 'note':
    case 'question':
      return text('text', entry.text);
    case 'visit':
    case 'mri':
      return text('text', entry.text);
    case 'treatment':
    case 'steroid-course':
      return text('dose', entry.dose);
    default:
      return undefined;
  }
}

function text(field: 'text' | 'did' | 'dose', value: string | undefined): Edit {
  return { is: 'text', field, text: value ?? '' };
}
