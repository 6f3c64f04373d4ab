import { type Day, formatDay } from '@ebb/course';
import type { Told } from '../cohort/told.ts';
import type { CourseDefinition } from '../definitions/presets.ts';
import type { Cell } from '../output/csv-text.ts';
import type { DayStyle } from '../table/query.ts';
import { conversionLayout } from './conversion-layout.ts';
import type { KindLayout } from './layout.ts';
import { milestoneLayout } from './milestone-layout.ts';
import { nedaLayout } from './neda-layout.ts';
import { phenotypeLayout } from './phenotype-layout.ts';
import { spmsLayout } from './spms-layout.ts';
import { worseningLayout } from './worsening-layout.ts';

/** What decides how answers are written. */
export interface Answered {
  readonly definition: CourseDefinition;
  readonly dayStyle: DayStyle;
  readonly told: Told;
}

/** What `use` makes of the layout for the definition's kind. */
export function withLayout<Result>(
  { definition, dayStyle, told }: Answered,
  use: <Found>(layout: KindLayout<Found>) => Result,
): Result {
  const context = { day: dayWriter(dayStyle), told };
  switch (definition.kind) {
    case 'disability':
    case 'composite':
      return use(worseningLayout(definition, context));
    case 'spms':
      return use(spmsLayout(definition, context));
    case 'milestone':
      return use(milestoneLayout(definition, context));
    case 'neda':
      return use(nedaLayout(definition, context));
    case 'phenotype':
      return use(phenotypeLayout(definition, context));
    case 'conversion':
      return use(conversionLayout(definition, context));
  }
}

/** A day as the tables write theirs. */
export function dayWriter(style: DayStyle): (of: Day) => Cell {
  if (style !== 'dates') return (of) => of;
  // A registry writes a few thousand different days some million times.
  const textByDay = new Map<Day, string>();
  return (of) => {
    const written = textByDay.get(of) ?? formatDay(of);
    textByDay.set(of, written);
    return written;
  };
}
