import type { DisabilityDefinition } from '@ebb/course';
import type { OptionSpec } from '../command.ts';
import { stop } from '../exit.ts';
import { namedDefinition } from './chosen.ts';
import { defaultDefinition, presets } from './presets.ts';

export const disabilityOption: OptionSpec = {
  name: 'definition',
  value: 'NAME|FILE.json',
  help: `Definition of worsening; ${defaultDefinition} if not given`,
};

/** The definition of one measure by its name or from its file; one of another kind ends with exit code 2. */
export function disabilityNamed(typed: string | undefined): DisabilityDefinition {
  const definition = namedDefinition(typed ?? defaultDefinition);
  if (definition.kind === 'disability') return definition;
  throw stop(
    'usage',
    `--definition ${definition.id} is not of worsening in one measure; ebb course answers it`,
  );
}

/** Every definition of one measure that comes with Ebb. */
export function disabilityPresets(): readonly DisabilityDefinition[] {
  return [...presets.values()].filter((one) => one.kind === 'disability');
}
