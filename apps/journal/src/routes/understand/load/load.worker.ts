import { answerIn } from '../../../player/answering.ts';
import { type Asked, type Outcomes, outcomesOf } from './ways.ts';

answerIn<Asked, Outcomes>(outcomesOf);
