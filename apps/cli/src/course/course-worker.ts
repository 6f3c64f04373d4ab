import { parentPort, workerData } from 'node:worker_threads';
import type { Batch } from '../cohort/batch.ts';
import { type AnswerPlan, answering } from './answers.ts';

const answer = answering(workerData as AnswerPlan);

parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(answer(batch)));
