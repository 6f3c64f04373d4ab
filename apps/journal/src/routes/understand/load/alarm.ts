/** How loud the alarm is, 0-1: worry and sensitivity ring it only together. */
export function loudnessOf({
  threat,
  sensitisation,
}: {
  readonly threat: number;
  readonly sensitisation: number;
}): number {
  return Math.sqrt(Math.max(0, threat * sensitisation));
}
