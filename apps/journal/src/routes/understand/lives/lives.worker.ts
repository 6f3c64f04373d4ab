import { answerIn } from '../../../player/answering.ts';
import { type Crowd, type CrowdAsked, crowdOf } from './crowd.ts';
import { type Odds, type OddsAsked, oddsOf } from './odds.ts';

answerIn<CrowdAsked | OddsAsked, Crowd | Odds>((asked) =>
  asked.kind === 'crowd' ? crowdOf(asked) : oddsOf(asked),
);
