import { type Attack, type MsLife, monthAt } from './ms-life.ts';

/** EDSS at an age as it truly is: what lasts, and what attacks of the last 400 days take in passing. NaN outside of the life. */
export function edssAt(life: MsLife, age: number): number {
  const month = monthAt(life, age);
  const lasting = life.lasting[month];
  if (lasting === undefined) return Number.NaN;
  const monthFrom = life.traits.firstAge + month / 12;
  let edss = lasting;
  for (let place = life.attacks.length - 1; place >= 0; place--) {
    const attack = life.attacks[place] as Attack;
    if (attack.age > age) continue;
    if ((age - attack.age) * 365.25 > courseDays) break;
    edss += passing(attack, age) + (attack.age >= monthFrom ? attack.raised : 0);
  }
  return Math.min(mostEdss, Math.max(0, edss));
}

/** Steps of the EDSS that an attack takes at an age, of the lasting ones as many as are there by then. */
export function deficitAt({ weekly, age: onset, lasting }: Attack, age: number): number {
  const weeks = ((age - onset) * 365.25) / 7;
  if (weeks < 0) return 0;
  const week = Math.floor(weeks);
  const [from, to] = [weekly[week], weekly[week + 1]];
  if (from === undefined || to === undefined) return lasting;
  return from + (to - from) * (weeks - week);
}

/** Above what it takes for good; below it while the lesion grows, but never more than it raised the lasting EDSS. */
function passing(attack: Attack, age: number): number {
  return Math.max(deficitAt(attack, age) - attack.lasting, -attack.raised);
}

const courseDays = 400;
const mostEdss = 9.5;
