import { readFileSync } from 'node:fs';
import { edss, type Measure, nhpt, sdmt, t25fw } from '@ebb/course';
import { didYouMean } from '../arguments.ts';
import { stop } from '../exit.ts';
import { namedMilestone } from './edss-milestone.ts';
import { parseDefinition } from './parse-definition.ts';
import { type CourseDefinition, defaultDefinition, presets } from './presets.ts';

const outcomes = { edss, sdmt, nhpt, t25fw };

/** The definition by its name or from its file, and for another measure where one was asked for. */
export function chosenDefinition(typed: string | undefined, measure: string | undefined): CourseDefinition {
  const definition = namedDefinition(typed ?? defaultDefinition);
  if (measure === undefined) return definition;
  if (definition.kind !== 'disability') {
    throw stop('usage', `--measure ${measure}: ${definition.id} is of other measures, or of several`);
  }
  if (definition.outcome.measure === measure) return definition;
  return { ...definition, id: `${definition.id}-${measure}`, outcome: outcomes[measure as Measure] };
}

export function namedDefinition(typed: string): CourseDefinition {
  const preset = presets.get(typed) ?? namedMilestone(typed);
  if (preset !== undefined) return preset;
  if (!typed.endsWith('.json')) {
    const names = [...presets.keys()];
    throw stop(
      'usage',
      `There is no definition ${typed}: wanted a file that ends with .json, edss- and a score, or ${names.join(', ')}${didYouMean(typed, names)}`,
    );
  }
  return parseDefinition(readText(typed), typed);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw stop('failed', `Cannot read ${path}: ${(error as Error).message}`);
  }
}
