import type { LesionParameters } from './lesion-parameters.ts';
import type { LesionTraits } from './lesion-traits.ts';
import type { Tissue } from './tissue.ts';

/** Share of the axons that are left which conduct, in a body so many degrees warmer than usual. */
export function conducting(
  { conduction }: LesionParameters,
  { inflammation, demyelinated, adapted }: Tissue,
  degrees: number,
): number {
  const logSafety =
    Math.log(conduction.safety) -
    conduction.demyelination * demyelinated * (1 - conduction.adaptation * adapted) -
    conduction.inflammation * inflammation -
    (Math.log(conduction.tenDegrees) * degrees) / 10;
  return 1 / (1 + Math.exp((-logisticOfNormal * logSafety) / conduction.spread));
}

/** Steps of the EDSS that the lesion takes at this moment. */
export function deficitOf(
  parameters: LesionParameters,
  { steps, spare }: LesionTraits,
  tissue: Tissue,
  degrees: number,
): number {
  const lost = 1 - (1 - tissue.axonsLost) * conducting(parameters, tissue, degrees);
  return (steps * Math.max(0, lost - spare)) / (1 - spare);
}

/** The logistic curve that is never further than .01 from the normal one (Haley 1952). */
const logisticOfNormal = 1.702;
