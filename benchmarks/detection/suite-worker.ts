import { parentPort, workerData } from 'node:worker_threads';
import { courseSuite } from './course-suite.ts';
import { slowChangeSuite } from './slow-change-suite.ts';
import type { SuiteAsked } from './suite-apart.ts';

const { suite, people } = workerData as SuiteAsked;

parentPort?.postMessage(await (suite === 'course' ? courseSuite(people) : slowChangeSuite(people)));
