import type { ConditionName, Eagerness, Noticed } from '@ebb/course';
import { entries, journal, profile } from '../journal/journal.svelte.ts';
import { workerUrl } from '../journal/worker-url.ts';
import url from './noticing.worker.ts?worker&url';
import type { NoticingAsked, NoticingTold } from './noticing-messages.ts';

/** What was noticed, for a part of a page. Nothing yet, or nothing to be had, is nothing shown. */
export interface Noticing {
  readonly noticed: Noticed | undefined;
  /** There is no answer on the way: it came, it failed, or there was nothing to ask. */
  readonly settled: boolean;
}

/** How readily the person wants to be asked. */
export function eagernessNow(): Eagerness {
  return profile()?.noticing ?? 'usual';
}

class Watching implements Noticing {
  noticed: Noticed | undefined = $state.raw();
  settled: boolean = $state.raw(false);
}

/** Several changes in a row, such as the answers of one check-in, are one question to the worker. */
const quietMillis = 250;

interface Known {
  readonly of: NoticingAsked;
  readonly noticed: Noticed;
}

/** The last answer for each condition, so that going from page to page asks nothing twice. */
const knownByCondition = new Map<ConditionName, Known>();

/**
 * Follows what the record says, in a worker: the page waits for nothing. Asks anew when the record, the day, the
 * condition or the eagerness changes; the latest question's answer is shown, and until it comes the one before. To be
 * called while a component is made; without a condition nothing is asked.
 */
export function watchNoticed(condition: () => ConditionName | undefined): Noticing {
  const watching = new Watching();
  let shown: { readonly condition: ConditionName; readonly example: ConditionName | undefined } | undefined;
  $effect(() => {
    const { example, today } = journal;
    const name = condition();
    const asked: NoticingAsked | undefined =
      name === undefined
        ? undefined
        : { entries: entries(), condition: name, today, eagerness: eagernessNow() };
    // Somebody else's record, or another illness: what was noticed there is not shown here for a moment.
    if (shown?.condition !== name || shown?.example !== example) watching.noticed = undefined;
    if (asked === undefined || asked.entries.length === 0) {
      watching.settled = true;
      return;
    }
    watching.settled = false;
    const take = (answer: Noticed | undefined): void => {
      watching.noticed = answer;
      watching.settled = true;
      shown = { condition: asked.condition, example };
    };
    const known = knownByCondition.get(asked.condition);
    if (known !== undefined && isSame(known.of, asked)) {
      take(known.noticed);
      return;
    }
    return askSoon(asked, take);
  });
  return watching;
}

function isSame(one: NoticingAsked, other: NoticingAsked): boolean {
  // The list of entries is the same until something changes.
  return one.entries === other.entries && one.today === other.today && one.eagerness === other.eagerness;
}

/** Asks once it has been quiet for a moment; the function given back ends the asking. */
function askSoon(asked: NoticingAsked, take: (answer: Noticed | undefined) => void): () => void {
  let worker: Worker | undefined;
  const end = (): void => {
    clearTimeout(timer);
    worker?.terminate();
  };
  const timer = setTimeout(() => {
    worker = new Worker(workerUrl(url), { type: 'module' });
    worker.addEventListener('error', () => {
      end();
      take(undefined);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<NoticingTold>) => {
      end();
      if (data.kind === 'noticed')
        knownByCondition.set(asked.condition, { of: asked, noticed: data.noticed });
      take(data.kind === 'noticed' ? data.noticed : undefined);
    });
    worker.postMessage(asked);
  }, quietMillis);
  return end;
}
