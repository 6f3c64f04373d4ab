import { answerIn } from '../../../player/answering.ts';
import { type Crowd, type CrowdAsked, crowdOf } from './crowd.ts';
import { type FirstAttackAsked, type SecondAttacks, secondAttacks } from './first-attack.ts';
import { type Who, type WhoAsked, whoGetsIt } from './who.ts';

answerIn<CrowdAsked | FirstAttackAsked | WhoAsked, Crowd | SecondAttacks | Who>((asked) => {
  switch (asked.kind) {
    case 'crowd':
      return crowdOf(asked);
    case 'first-attack':
      return secondAttacks(asked);
    case 'who':
      return whoGetsIt();
  }
});
