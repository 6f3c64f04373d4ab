import type { BandMark } from './bands.ts';

/** Every kind has a shape of its own, so that none needs its colour to be told apart. Twelve units across, centred on 0,0. */
export const shapes: Readonly<Record<BandMark, string>> = {
  relapse: 'M0,-6L6,0L0,6L-6,0Z',
  flare: 'M0,-6.5C1.6,-3.4,4.6,-1,4.6,1.8A4.6,4.4,0,0,1,-4.6,1.8C-4.6,-1,-1.6,-3.4,0,-6.5Z',
  'pseudo-relapse': 'M-5,-5H5V5H-5Z',
  continuation: 'M-5,-5L1,0L-5,5ZM0,-5L6,0L0,5Z',
  fluctuation: 'M0,-3.2A3.2,3.2,0,1,1,0,3.2A3.2,3.2,0,1,1,0,-3.2Z',
  undetermined: 'M0,-5.2A5.2,5.2,0,1,1,0,5.2A5.2,5.2,0,1,1,0,-5.2Z',
  remission: 'M-6,1.5C-4,-1.5,-2,-1.5,0,1.5S4,4.5,6,1.5',
  quiet: 'M-6,1.5C-4,-1.5,-2,-1.5,0,1.5S4,4.5,6,1.5',
  treatment: 'M-6,-2.5H6V2.5H-6Z',
  stay: 'M-6,5V-1L0,-6L6,-1V5Z',
  steroids: 'M-1.8,-6H1.8V-1.8H6V1.8H1.8V6H-1.8V1.8H-6V-1.8H-1.8Z',
};

/** How a band is filled: the second sign beside its shape. */
export type Filling = 'solid' | 'hatched' | 'lined' | 'dotted' | 'hollow' | 'pale';

export const fillings: Readonly<Record<BandMark, Filling>> = {
  relapse: 'solid',
  flare: 'solid',
  'pseudo-relapse': 'hatched',
  continuation: 'lined',
  fluctuation: 'hollow',
  undetermined: 'dotted',
  remission: 'pale',
  quiet: 'hollow',
  treatment: 'pale',
  stay: 'lined',
  steroids: 'solid',
};
