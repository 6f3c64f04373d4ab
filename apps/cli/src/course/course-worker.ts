import { parentPort, workerData } from 'node:worker_threads';
import type { Batch } from '../cohort/batch.ts';
import { received, receivedBatch } from '../cohort/received.ts';
import { type AnswerPlan, answering } from './answers.ts';

const answer = answering(received(workerData as AnswerPlan));

parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(answer(receivedBatch(batch))));
