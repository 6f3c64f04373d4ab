import { addDays, addMonths, type Day } from '../day.ts';
import type { Assessment, DecidingDays } from './activity-finding.ts';
import { brainVolumeLoss } from './brain-volume.ts';
import { disabilityCourse } from './disability-course.ts';
import type { DisabilityCourse } from './disability-finding.ts';
import { lesionActivity } from './lesion-activity.ts';
import type { NedaComponentName, NedaDefinition } from './neda-definition.ts';
import type { Patient, Scan } from './patient.ts';
import { relapseActivity } from './relapse-activity.ts';
import { scansPerDay } from './scan-per-day.ts';
import type { TimeFrame } from './time-frame.ts';
import { scoredDays, worseningActivity } from './worsening-activity.ts';

export type NedaState = 'evident' | 'no-evidence' | 'unknown';

/** From when to when a person is asked about: the start of treatment (or of follow-up) and the last day known of. */
export interface NedaPeriod {
  readonly start: Day;
  readonly until: Day;
}

export interface NedaComponent extends Assessment {
  readonly component: NedaComponentName;
}

/** One window: evident where any component is, no evidence where all were looked for and none is, else unknown. */
export interface NedaWindow extends TimeFrame {
  readonly state: NedaState;
  readonly components: readonly NedaComponent[];
}

export interface NedaCourse {
  readonly definition: { readonly id: string; readonly version: string };
  /** Activity counts after this day. */
  readonly reference: Day;
  readonly windows: readonly NedaWindow[];
}

interface Assessed {
  readonly patient: Patient;
  readonly scans: readonly Scan[];
  readonly definition: NedaDefinition;
  readonly reference: Day;
  readonly worsening: DisabilityCourse;
}

/**
 * No evidence of disease activity (NEDA), window by window since the day on which the drug should work. What was not looked for is
 * unknown, never "no evidence"; one evident component settles a window whatever else is missing. The last window may still be
 * running at `until`: it is evident or unknown.
 */
export function neda(patient: Patient, definition: NedaDefinition, { start, until }: NedaPeriod): NedaCourse {
  const reference = addMonths(start, definition.rebaseline.months);
  const assessed: Assessed = {
    patient,
    scans: scansPerDay(patient.scans ?? []),
    definition,
    reference,
    worsening: disabilityCourse(sinceReference(patient, definition, reference), definition.worsening),
  };
  const windows = nedaFrames(reference, until, definition).map((frame) => nedaWindow(assessed, frame));
  return { definition: { id: definition.id, version: definition.version }, reference, windows };
}

/** The scores from the reference on: the last one up to it, where near enough, is what worsening is measured from. */
function sinceReference(patient: Patient, definition: NedaDefinition, reference: Day): Patient {
  const scored = scoredDays(patient.visits, definition.worsening.outcome.measure);
  const earliest = addDays(reference, -definition.tolerance.days);
  const first = scored.findLast((on) => on >= earliest && on <= reference) ?? reference;
  return { ...patient, visits: patient.visits.filter(({ day }) => day >= first) };
}

function nedaFrames(reference: Day, until: Day, { windowMonths: { months } }: NedaDefinition): TimeFrame[] {
  const frames: TimeFrame[] = [];
  for (let from = reference; from < until; ) {
    const to = addMonths(reference, months * (frames.length + 1));
    frames.push({ from, to });
    from = to;
  }
  return frames;
}

function nedaWindow(assessed: Assessed, frame: TimeFrame): NedaWindow {
  const components = assessed.definition.components.map((component) => ({
    component,
    ...assessment(assessed, frame, component),
  }));
  return { ...frame, state: stateOf(components), components };
}

function stateOf(components: readonly NedaComponent[]): NedaState {
  if (components.some(({ state }) => state === 'evident')) return 'evident';
  return components.some(({ state }) => state === 'unknown') ? 'unknown' : 'no-evidence';
}

function assessment(assessed: Assessed, frame: TimeFrame, component: NedaComponentName): Assessment {
  const { patient, scans, definition, reference, worsening } = assessed;
  const { days } = definition.tolerance;
  const deciding = around(frame.to, days);
  switch (component) {
    case 'relapses':
      return relapseActivity(patient, frame, deciding);
    case 'worsening': {
      const { measure } = definition.worsening.outcome;
      return worseningActivity(worsening, patient.visits, {
        measure,
        frame,
        deciding,
        baseline: { from: addDays(reference, -days), to: addDays(frame.from, days) },
      });
    }
    case 'newT2':
    case 'gadolinium': {
      const comparedFrom = addDays(reference, -days);
      return lesionActivity(scans, { finding: component, frame, deciding, comparedFrom });
    }
    case 'brain-volume': {
      const { lossPerYearAtMost } = definition.brainVolume;
      return brainVolumeLoss(scans, {
        reference: around(frame.from, days),
        start: frame.from,
        deciding,
        lossPerYearAtMost,
      });
    }
  }
}

function around(on: Day, days: number): DecidingDays {
  return { from: addDays(on, -days), to: addDays(on, days) };
}
