import { standardNormal } from '@ebb/stats';
import type { Body } from './body.ts';
import type { Living } from './living.ts';
import type { FibromyalgiaParameters } from './parameters.ts';
import type { Plan } from './programme.ts';
import type { Traits } from './traits.ts';

/** Lets threat, sensitisation, symptoms and what was learnt of safety move on by a day under the body's load. */
export function turnLoop(body: Body, living: Living, done: Plan): void {
  const { parameters, rates, traits, streams } = living;
  learn(body, living, done);
  const drives = loopDrives(parameters, traits, {
    symptoms: body.symptoms,
    threat: body.threat,
    sensitisation: body.sensitisation,
    safety: body.safety,
    load: body.load,
    watching: done.watching - parameters.practice.lessWatching * done.retraining,
    exercise: body.exercise,
  });
  const up = drives.sensitisation > body.sensitisation;
  const noise = parameters.symptoms.noise * traits.noise * standardNormal(streams.days);
  body.symptoms = within(body.symptoms + rates.symptoms * (drives.symptoms - body.symptoms) + noise, 100);
  body.threat = within(
    body.threat +
      rates.threat * (drives.threat - body.threat) +
      parameters.threat.noise * standardNormal(streams.days),
    1,
  );
  body.sensitisation = within(
    body.sensitisation +
      (up ? rates.sensitisationUp : rates.sensitisationDown) * (drives.sensitisation - body.sensitisation) +
      parameters.sensitisation.noise * standardNormal(streams.days),
    1,
  );
}

/** Where a person stands in the loop on a day, with what acts on them. */
export interface LoopState {
  readonly symptoms: number;
  readonly threat: number;
  readonly sensitisation: number;
  readonly safety: number;
  readonly load: number;
  readonly watching: number;
  readonly exercise: number;
}

export interface LoopDrives {
  /** 0-100. */
  readonly symptoms: number;
  /** 0-1 each. */
  readonly threat: number;
  readonly sensitisation: number;
}

/** The levels towards which symptoms, threat and sensitisation go: the loop itself. */
export function loopDrives(
  { symptoms, threat, sensitisation, safety }: FibromyalgiaParameters,
  traits: Traits,
  at: LoopState,
): LoopDrives {
  const load = at.load - 0.5;
  // Under a high load what was learnt holds less well.
  const learnt = at.safety * (1 - safety.hiddenByLoad * within(load, 1));
  return {
    symptoms:
      100 *
      logistic(
        traits.symptoms +
          symptoms.load * load +
          symptoms.sensitisation * at.sensitisation +
          symptoms.threatTimesSensitisation * at.sensitisation * at.threat +
          symptoms.loadTimesSensitisation * load * at.sensitisation,
      ),
    threat: logistic(
      threat.symptoms * (at.symptoms / 100 - 0.5) +
        traits.threat -
        threat.safety * learnt +
        threat.watching * at.watching,
    ),
    sensitisation: logistic(
      sensitisation.threat * at.threat +
        sensitisation.load * load +
        sensitisation.itself * at.sensitisation -
        sensitisation.safety * learnt -
        sensitisation.exercise * at.exercise -
        traits.resistance +
        sensitisation.push,
    ),
  };
}

function learn(body: Body, { parameters: { safety }, traits }: Living, { retraining }: Plan): void {
  const practised = Math.min(1, safety.practice * traits.response * retraining);
  body.safety +=
    ((1 - body.safety) * practised) / safety.days - (body.safety / safety.forgottenDays) * (1 - retraining);
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
