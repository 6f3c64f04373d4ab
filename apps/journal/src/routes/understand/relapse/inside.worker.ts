import { answerIn } from '../../../player/answering.ts';
import { type Asked, type Inside, insideOf } from './inside.ts';

/** What was asked for, and beside it the same without steroids in a body of usual warmth. */
export interface Both {
  readonly asked: Inside;
  readonly plain: Inside;
}

answerIn<Asked, Both>((asked) => ({
  asked: insideOf(asked),
  plain: insideOf({ age: asked.age, earlier: asked.earlier, degrees: 0 }),
}));
