import type {
  DaysOrNoLimit,
  DisabilityDefinition,
  IndependenceRule,
  RelapseDistance,
  RelapseFreeSide,
  Sought,
  Threshold,
} from '../clinic/disability-definition.ts';
import { edss, edssMsBase } from '../clinic/outcomes.ts';
import type { Measure } from '../clinic/patient.ts';
import type { Source } from '../source.ts';

/** One set of options of msprog, as an options file holds it. */
export interface MsprogSet {
  readonly name: string;
  readonly fn: 'MSprog' | 'value_milestone';
  readonly value_col: string;
  readonly outcome: Measure;
  readonly milestone?: number;
  /** Without the table of relapses. */
  readonly norelapse?: boolean;
  readonly args: MsprogArguments;
}

type Infinite = number | 'Inf';
type OneOrTwo = number | readonly [number, number];

export interface MsprogArguments {
  readonly event?: 'firstCDW' | 'firstCDI' | 'multiple' | 'firstPIRA' | 'firstRAW' | 'first';
  readonly RAW_PIRA?: boolean;
  readonly baseline?: 'fixed' | 'roving' | 'roving_impr' | 'roving_wors';
  readonly proceed_from?: 'firstconf' | 'event';
  readonly sub_threshold_rebl?: 'none' | 'change' | 'improvement' | 'worsening';
  readonly skip_local_extrema?: 'none' | 'strict' | 'all';
  readonly validconf_col?: string;
  readonly conf_days?: number | readonly number[];
  readonly conf_tol_days?: Infinite | readonly [Infinite, Infinite];
  readonly require_sust_days?: Infinite;
  readonly check_intermediate?: boolean;
  readonly relapse_to_bl?: OneOrTwo;
  readonly relapse_to_event?: OneOrTwo;
  readonly relapse_to_conf?: OneOrTwo;
  readonly relapse_assoc?: OneOrTwo;
  readonly relapse_indep?: MsprogBounds;
  readonly relapse_rebl?: boolean;
  readonly bl_geq?: boolean;
  readonly impute_last_visit?: number;
  readonly renddate_col?: string;
  readonly delta_fun?: 'core' | 'sdmt10_3';
  readonly include_stable?: boolean;
}

export interface MsprogBounds {
  readonly p0?: number | null;
  readonly p1?: number | null;
  readonly e0?: number | null;
  readonly e1?: number | null;
  readonly c0?: number | null;
  readonly c1?: number | null;
  readonly prec_type?: 'baseline' | 'last' | 'last_delta';
}

const source: Source = { cite: 'msprog 1.0.0.9000 (R), commit 77b905c, as described by its documentation' };

const seekByEvent = {
  firstCDW: 'first-worsening',
  firstCDI: 'first-improvement',
  multiple: 'all',
  firstPIRA: 'first-pira',
  firstRAW: 'first-raw',
  first: 'first-change',
} as const satisfies Record<string, Sought>;

const extremes = { none: 'none', strict: 'by-threshold', all: 'by-any-difference' } as const;
const references = { baseline: 'baseline', last: 'last-visit', last_delta: 'last-below-threshold' } as const;

/** The definition that a set of msprog's options stands for. Options that are not given have the peer's defaults. */
export function msprogDefinition(set: MsprogSet): DisabilityDefinition {
  const { args } = set;
  const event = args.event ?? 'firstCDW';
  const ends = args.renddate_col !== undefined;
  const [associatedBefore, associatedAfter] = pair(args.relapse_assoc ?? 90);
  return {
    kind: 'disability',
    id: set.name,
    version: '77b905c',
    title: set.name,
    source,
    outcome: {
      measure: set.outcome,
      worse: set.outcome === 'sdmt' ? 'lower' : 'higher',
      worsening: thresholdOf(set),
      improvement: thresholdOf(set),
      source,
    },
    seek: seekByEvent[event],
    confirmation: {
      windows: windowsOf(args),
      everyVisit: args.check_intermediate ?? true,
      tries: 'first',
      holds: 'threshold',
    },
    ...sustained(args.require_sust_days ?? 0),
    relapseDistance: {
      baseline: distance(args.relapse_to_bl ?? 30),
      onset: distance(args.relapse_to_event ?? 0),
      confirmation: distance(args.relapse_to_conf ?? 30),
    },
    relapseEnds: ends ? 'used' : 'ignored',
    ...(isSplit(args)
      ? {
          relation: {
            associated: { daysBefore: associatedBefore, daysAfter: associatedAfter },
            independent: independence(args.relapse_indep),
          },
        }
      : {}),
    rebaseline: rebaseline(args, ends ? Number.POSITIVE_INFINITY : associatedBefore),
    unconfirmedAtEnd: unconfirmedAtEnd(args.impute_last_visit ?? 0),
  };
}

/** Whether worsening is split by its relation to relapses. */
export function isSplit({ event, RAW_PIRA }: MsprogArguments): boolean {
  if (event === 'firstCDI') return false;
  return RAW_PIRA === true || event === 'firstPIRA' || event === 'firstRAW';
}

function thresholdOf({ outcome, args }: MsprogSet): Threshold {
  if (args.delta_fun === 'core') return edssMsBase.worsening;
  if (args.delta_fun === 'sdmt10_3') return { kind: 'percent', percent: 10, atMost: 3 };
  if (outcome === 'edss') return edss.worsening;
  return { kind: 'percent', percent: 20, ...(outcome === 'sdmt' ? { atMost: 4 } : {}) };
}

function windowsOf({ conf_days = 84, conf_tol_days = [7, 730.5] }: MsprogArguments) {
  const [before, after] = typeof conf_tol_days === 'object' ? conf_tol_days : [conf_tol_days, conf_tol_days];
  const days = typeof conf_days === 'number' ? [conf_days] : conf_days;
  return days.map((k) => ({ days: Math.trunc(k), before: Number(before), after: noLimit(after) }));
}

function noLimit(days: Infinite): DaysOrNoLimit {
  return days === 'Inf' ? 'no-limit' : days;
}

function sustained(days: Infinite): Pick<DisabilityDefinition, 'sustained'> {
  return days === 0 ? {} : { sustained: { days: noLimit(days) } };
}

function distance(value: OneOrTwo): RelapseDistance {
  const [daysAfter, daysBefore] = pair(value);
  return { daysAfter, daysBefore, bound: 'at-least' };
}

function pair(value: OneOrTwo): readonly [number, number] {
  return typeof value === 'number' ? [value, 0] : value;
}

const defaultBounds: MsprogBounds = { p0: 0, p1: 0, e0: 90, e1: 30, c0: 90, c1: 30 };

function independence(bounds: MsprogBounds = defaultBounds): IndependenceRule {
  return {
    reference: references[bounds.prec_type ?? 'baseline'],
    aroundReference: side(bounds.p0, bounds.p1),
    aroundOnset: side(bounds.e0, bounds.e1),
    aroundConfirmation: side(bounds.c0, bounds.c1),
  };
}

/** A bound that is not given is 0; one that is null joins the interval to the next. */
function side(before: number | null = 0, after: number | null = 0): RelapseFreeSide {
  return { ...(before === null ? {} : { before }), ...(after === null ? {} : { after }) };
}

function rebaseline(args: MsprogArguments, changeWithinDays: number): DisabilityDefinition['rebaseline'] {
  const { baseline = 'fixed', event } = args;
  return {
    afterWorsening: baseline === 'roving' || baseline === 'roving_wors',
    afterImprovement: baseline === 'roving' || baseline === 'roving_impr',
    afterUnsustained: true,
    to: args.proceed_from === 'event' ? 'onset' : 'first-confirmation',
    belowThreshold: args.sub_threshold_rebl ?? 'none',
    ...(args.relapse_rebl === true
      ? {
          afterRelapse: {
            neverBelow: args.bl_geq ?? false,
            changeWithinDays: event === 'firstPIRA' ? 0 : changeWithinDays,
          },
        }
      : {}),
    skipExtremes: extremes[args.skip_local_extrema ?? 'none'],
  };
}

/** A probability strictly between 0 and 1 would need R's stream of chance, so it is refused where the options are read. */
function unconfirmedAtEnd(value: number): DisabilityDefinition['unconfirmedAtEnd'] {
  if (value === 0) return 'no';
  return value === 1 ? 'always' : { withinDays: value };
}
