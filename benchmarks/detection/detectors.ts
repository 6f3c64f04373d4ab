import type { Detector } from './detector.ts';
import { episodeScan } from './episode-scan-detector.ts';
import { rivals } from './rivals.ts';

export const detectors: readonly Detector[] = [...rivals, episodeScan];
