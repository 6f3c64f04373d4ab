import { answerIn } from '../../../player/simulation.ts';
import { type Asked, type Outcomes, outcomesOf } from './ways.ts';

answerIn<Asked, Outcomes>(outcomesOf);
