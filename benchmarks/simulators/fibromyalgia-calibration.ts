import {
  daysBefore,
  fits,
  nearlyOneState,
  programmeOf,
  simulateFibromyalgia,
  twoStates,
} from '@ebb/simulate';
import type { Figure, Line } from '../figures.ts';
import { type Achieved, type Calibration, calibrate } from './fibromyalgia/calibrate.ts';
import { gate, toldGate, within } from './gate.ts';
import { marks, marksExplained } from './marks.ts';

/** Seed of people on whom nothing was fitted or chosen. */
export const freshSeed = 20_261_127;
export const fewestWithin = 18;
export const farthestAway = 2;
/** The bounds hold for so many; with fewer, chance alone passes them. */
const peopleOfGates = 900;

const sets = { twoStates, nearlyOneState };

/** How near both parameter sets come to the published figures, and what they make of programmes. */
export function fibromyalgiaCalibration(people: number = peopleOfGates): readonly Line[] {
  const worlds = (['twoStates', 'nearlyOneState'] as const).map((name) => ({
    parameters: sets[name],
    fit: fits.fibromyalgia[name],
    calibration: calibrate({ parameters: sets[name], seed: freshSeed }, people),
  }));
  const [two, one] = worlds.map(({ calibration }) => calibration) as [Calibration, Calibration];
  return [
    {
      table: `Fibromyalgia: targets beside ${people} simulated people (${marksExplained})`,
      rows: rowsOf(two, one),
    },
    {
      table: 'Fibromyalgia: what follows from the assumed structure (change of FIQR; share with low impact)',
      rows: scenarioRows(two, one),
    },
    ...worlds.flatMap(({ parameters: { id }, fit, calibration: { achieved } }): readonly Line[] => [
      gate(
        {
          what: `fibromyalgia, ${id}: targets within tolerance, of ${achieved.length}`,
          value: within(achieved),
          unit: 'targets',
          bound: { atLeast: fewestWithin },
        },
        { people, from: peopleOfGates },
      ),
      gate(
        {
          what: `fibromyalgia, ${id}: farthest from its target`,
          value: Math.max(...achieved.map(({ away }) => away)),
          unit: 'tolerances',
          bound: { atMost: farthestAway },
        },
        { people, from: peopleOfGates },
      ),
      toldGate(`fibromyalgia, ${id}`, achieved, { fit, size: { people, from: peopleOfGates } }),
    ]),
    speedFigure(),
  ];
}

/** Of processor time, so that what else runs on the machine does not count; the years before the first day are lived too. */
function speedFigure(): Figure {
  const programme = [programmeOf('load-and-loop', { from: 28 })];
  const [people, days] = [200, 1461];
  const live = (seed: number): void => {
    for (let person = 0; person < people; person++)
      simulateFibromyalgia({ parameters: twoStates, seed }, person, days, programme);
  };
  live(0);
  const before = process.cpuUsage();
  live(1);
  const { user, system } = process.cpuUsage(before);
  return {
    what: 'fibromyalgia: years lived day by day, on one core',
    value: (people * (days + daysBefore)) / 365.25 / ((user + system) / 1e6),
    unit: 'years/s',
    bound: { atLeast: 3000 },
  };
}

function rowsOf(two: Calibration, one: Calibration): readonly (readonly string[])[] {
  return [
    ['what', 'target', 'tolerance', 'known', 'two states', 'away', 'nearly one', 'away'],
    ...two.achieved.map((target, place) => {
      const other = one.achieved[place] as Achieved;
      const digits = target.tolerance < 1 ? 2 : 1;
      return [
        target.what,
        target.published.toFixed(digits),
        target.tolerance.toFixed(digits),
        marks[target.known],
        target.achieved.toFixed(digits),
        target.away.toFixed(1),
        other.achieved.toFixed(digits),
        other.away.toFixed(1),
      ];
    }),
  ];
}

function scenarioRows(two: Calibration, one: Calibration): readonly (readonly string[])[] {
  const worlds = [
    ['two states', two],
    ['nearly one', one],
  ] as const;
  return [
    ['programme of a year', 'world', 'week 12', 'week 52', 'low impact at its end', 'a year later'],
    ...worlds.flatMap(([world, { scenarios }]) =>
      scenarios.map((scenario) => [
        scenario.arm,
        world,
        scenario.after12Weeks.toFixed(1),
        scenario.after52Weeks.toFixed(1),
        scenario.lowImpactAtEnd.toFixed(2),
        scenario.lowImpactAYearLater.toFixed(2),
      ]),
    ),
  ];
}
