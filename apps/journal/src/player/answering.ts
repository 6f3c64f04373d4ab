/** What travels between a picture and its worker: the number of the question comes back with its answer. */
export interface Numbered<Content> {
  readonly number: number;
  readonly content: Content;
}

/** Lets a worker answer each question with what a function makes of it. */
export function answerIn<Asked, Told>(answer: (asked: Asked) => Told): void {
  self.addEventListener('message', ({ data }: MessageEvent<Numbered<Asked>>) => {
    self.postMessage({ number: data.number, content: answer(data.content) } satisfies Numbered<Told>);
  });
}
