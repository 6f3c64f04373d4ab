/** What travels between a picture and its worker: the number of the question comes back with its answer. */
export interface Numbered<Content> {
  readonly number: number;
  readonly content: Content;
}

/**
 * Lets a worker answer questions with what a function makes of them: always the newest, so that whoever changes their mind
 * does not wait for what they no longer ask.
 */
export function answerIn<Asked, Told>(answer: (asked: Asked) => Told): void {
  let newest: Numbered<Asked> | undefined;
  const respond = (): void => {
    if (newest === undefined) return;
    const { number, content } = newest;
    newest = undefined;
    self.postMessage({ number, content: answer(content) } satisfies Numbered<Told>);
  };
  self.addEventListener('message', ({ data }: MessageEvent<Numbered<Asked>>) => {
    newest = data;
    // Behind the questions that came while the last one was answered.
    setTimeout(respond);
  });
}
