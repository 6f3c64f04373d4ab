import { answerIn } from '../../../player/answering.ts';
import { type Asked, type Inside, insideOf } from './inside.ts';

/** A relapse with what is tried, and beside it the same without steroids in a body of usual warmth. */
export interface Both {
  readonly tried: Inside;
  readonly plain: Inside;
}

answerIn<Asked, Both>((asked) => ({
  tried: insideOf(asked),
  plain: insideOf({ age: asked.age, earlier: asked.earlier, degrees: 0 }),
}));
