import type { Benchmark, Line } from './figures.ts';
import { fibromyalgiaCalibration } from './simulators/fibromyalgia-calibration.ts';
import { msCalibration } from './simulators/ms-calibration.ts';
import { pictureFigures } from './simulators/pictures.ts';

async function run(people?: number): Promise<readonly Line[]> {
  return [...msCalibration(people), ...fibromyalgiaCalibration(people), ...(await pictureFigures())];
}

export const benchmark: Benchmark = {
  name: 'simulators',
  title: 'simulated lives with MS and fibromyalgia beside the published figures, and how fast they are lived',
  run,
};
