import { binaryChangeTest, type ChangeTest, exactChangeTest } from './change-test.ts';
import { windowsOf } from './confirmation.ts';
import type { ConfirmationWindow, DisabilityDefinition } from './disability-definition.ts';
import type { Quirks } from './quirks.ts';

/** A definition made ready to be applied to one person after another. */
export interface Rules {
  readonly definition: DisabilityDefinition;
  readonly quirks: Quirks;
  readonly test: ChangeTest;
  readonly windows: readonly ConfirmationWindow[];
}

export function rulesOf(definition: DisabilityDefinition, quirks: Quirks): Rules {
  return {
    definition,
    quirks,
    test: quirks.binaryThresholds
      ? binaryChangeTest(definition.outcome)
      : exactChangeTest(definition.outcome),
    windows: windowsOf(definition, quirks),
  };
}
