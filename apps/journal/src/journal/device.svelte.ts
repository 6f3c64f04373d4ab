import type { Day } from '@ebb/course';
import type { EnteredBy, When } from '@ebb/record';

export type Locale = 'en' | 'de';

/** What belongs to this device and not to the record: how it looks, who holds it, when it was last backed up. */
export interface DeviceSettings {
  readonly theme?: 'light' | 'dark';
  readonly hand?: 'left';
  readonly text?: 'large' | 'larger';
  readonly locale?: Locale;
  readonly enteredBy?: EnteredBy;
  readonly lastExport?: When;
  /** The last day on which the person skipped the check-in. */
  readonly skippedOn?: Day;
  /** The last day on which a slower rhythm was offered and answered. */
  readonly rhythmOfferedOn?: Day;
  /** The last time a question about a change was put off, and when that change had begun. */
  readonly noticingPutOff?: { readonly on: Day; readonly onset: Day };
  /** Where the first five minutes were left; `done` when through or skipped. */
  readonly welcome?: string;
}

/** Read by first-paint.js too, before anything else runs. */
const key = 'ebb.look';

class Device {
  settings: DeviceSettings = $state.raw(read());
}

export const device: Device = new Device();

/** Changes some settings at once; a field given as undefined is forgotten. */
export function setDevice(
  changes: { readonly [Field in keyof DeviceSettings]?: DeviceSettings[Field] | undefined },
): void {
  const merged = Object.entries({ ...read(), ...changes }).filter(([, value]) => value !== undefined);
  device.settings = Object.fromEntries(merged);
  localStorage.setItem(key, JSON.stringify(device.settings));
  paint(device.settings);
}

export function forgetDevice(): void {
  // Also what features keep on the device, such as a walk through the helper.
  for (const name of Object.keys(localStorage)) if (name.startsWith('ebb.')) localStorage.removeItem(name);
  device.settings = {};
  paint({});
}

export function locale(): Locale {
  return device.settings.locale ?? (navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en');
}

/** Loads one language and no other. */
export function wordsIn<Words>(
  languages: { readonly [language in Locale]: () => Promise<Words> },
): Promise<Words> {
  return languages[locale()]();
}

function read(): DeviceSettings {
  if (typeof localStorage === 'undefined') return {};
  const text = localStorage.getItem(key);
  return text === null ? {} : (JSON.parse(text) as DeviceSettings);
}

function paint({ theme, hand, text }: DeviceSettings): void {
  const root = document.documentElement.dataset;
  for (const [name, value] of Object.entries({ theme, hand, text })) {
    if (value === undefined) delete root[name];
    else root[name] = value;
  }
}
