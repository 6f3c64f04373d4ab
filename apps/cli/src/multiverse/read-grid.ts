import { readFileSync } from 'node:fs';
import type { DisabilityDefinition } from '@ebb/course';
import { type DefinitionGrid, definitionsOfGrid, sizeOfGrid, usualGrid } from '@ebb/report';
import * as v from 'valibot';
import { parseDefinition } from '../definitions/parse-definition.ts';
import { stop } from '../exit.ts';

/** More definitions than any published comparison has. */
const mostDefinitions = 10_000;

const Grid = v.pipe(
  v.record(
    v.string(),
    v.pipe(
      v.array(v.strictObject({ name: v.string(), change: v.record(v.string(), v.unknown()) })),
      v.minLength(1, 'at least one alternative'),
    ),
  ),
  v.check((grid) => Object.keys(grid).length > 0, 'at least one choice'),
);

/** The variants of a definition that a grid file, or the grid that comes with Ebb, makes; each is checked as a file would be. */
export function gridDefinitions(of: DisabilityDefinition, file: string): readonly DisabilityDefinition[] {
  const grid = file === '' ? usualGrid : readGrid(file);
  const size = sizeOfGrid(grid);
  if (size > mostDefinitions)
    throw stop('usage', `--grid ${file} makes ${size} definitions; wanted at most ${mostDefinitions}`);
  return definitionsOfGrid(of, grid).map((variant) => {
    const checked = parseDefinition(
      JSON.stringify(variant),
      file === '' ? of.id : `${file}, ${variant.title}`,
    );
    if (checked.kind !== 'disability')
      throw stop('badInput', `${file}: a grid cannot change the kind of a definition`);
    return checked;
  });
}

function readGrid(file: string): DefinitionGrid {
  const parsed = v.safeParse(Grid, readJson(file));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue);
  throw stop(
    'badInput',
    `${file}${where === null ? '' : `, ${where}`}: ${issue.message}. Wanted choices, each a list of {"name": "...", "change": {...}}`,
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw stop(
      error instanceof SyntaxError ? 'badInput' : 'failed',
      `Cannot read ${file}: ${(error as Error).message}`,
    );
  }
}
