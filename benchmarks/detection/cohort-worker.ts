import { parentPort } from 'node:worker_threads';
import { type CohortPart, judgePart } from './judge-cohort.ts';

parentPort?.on('message', (part: CohortPart) => parentPort?.postMessage(judgePart(part)));
