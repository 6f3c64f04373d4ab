/** Where things stand in the picture, on a frame of this size; what moves is drawn there, what holds still lies over it. */
export const frame = { width: 300, height: 222 };

/** The vessel for the load. */
export const vessel = { left: 10, right: 96, top: 28, bottom: 212, corner: 24 };
export const vesselMiddle = (vessel.left + vessel.right) / 2;

/** How high the water stands at a share of what the vessel holds. */
export function levelAt(share: number): number {
  return vessel.bottom - (vessel.bottom - vessel.top - 8) * share;
}

/** The loop with a bell in its middle, and around it how much was learnt to be safe. */
export const loop = { x: 200, y: 98, radius: 54 };
export const safety = { x: loop.x, y: loop.y + 4, radius: loop.radius + 36 };

/** What feeds what, around the loop; in degrees. */
export const angles = { symptoms: -90, threat: 30, sensitisation: 150 } as const;
export type Part = keyof typeof angles;
export const parts = Object.keys(angles) as readonly Part[];

export function onLoop(angle: number, radius = loop.radius): { readonly x: number; readonly y: number } {
  const turned = inRadians(angle);
  return { x: loop.x + radius * Math.cos(turned), y: loop.y + radius * Math.sin(turned) };
}

export function inRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
