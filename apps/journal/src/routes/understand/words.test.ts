import { describe, expect, test } from 'vitest';
import { de as livesDe } from './lives/words.de.ts';
import { type LivesWords, en as livesEn } from './lives/words.ts';
import { de as loadDe } from './load/words.de.ts';
import { type LoadWords, en as loadEn } from './load/words.ts';
import { fleschKincaidGrade, wienerSachtext } from './readability.ts';
import { de as relapseDe } from './relapse/words.de.ts';
import { type RelapseWords, en as relapseEn } from './relapse/words.ts';

const besideRelapse = (words: RelapseWords): readonly string[] => [
  words.lead,
  ...Object.values(words.phase).map(({ text }) => text),
  words.curveText(30, 25),
  ...Object.values(words.steroidsText),
  ...Object.values(words.heatText),
  words.ageText,
  words.earlierText,
  words.why(29, 51, 15),
  words.whyHot,
  words.dmtText,
  words.dmtNote,
];
const besideLives = (words: LivesWords): readonly string[] => [
  words.lead,
  words.crowdText,
  words.treatmentText,
  words.middleText(20, words.levels.limits, words.levels.signs),
  words.oddsText,
  words.oddsTold(76),
  words.oddsPublished,
  words.oddsGap(74, 30),
];
const besideLoad = (words: LoadWords): readonly string[] => [
  words.lead,
  words.pictureText,
  ...Object.values(words.waysText),
  words.practiceText,
  words.oddsTitle,
  words.oddsWho,
  words.oddsFlares(18, 12),
  words.nobody,
  words.lockText,
  words.lockPicture(true),
  words.lockPicture(false),
  words.setText,
];
const english = [...besideRelapse(relapseEn), ...besideLives(livesEn), ...besideLoad(loadEn)];
const german = [...besideRelapse(relapseDe), ...besideLives(livesDe), ...besideLoad(loadDe)];

describe('what stands beside a picture can be read at eleven or twelve', () => {
  test.each(english)('%s', (text) => {
    expect(fleschKincaidGrade(text)).toBeLessThanOrEqual(7);
  });
  test.each(german)('%s', (text) => {
    expect(wienerSachtext(text)).toBeLessThanOrEqual(7);
  });
});

describe('on a phone the words of a moment have four lines beside the picture', () => {
  test.each([...Object.values(relapseEn.phase), ...Object.values(relapseDe.phase)])(
    '$title',
    ({ title, text }) => {
      expect(`${title}. ${text}`.length).toBeLessThanOrEqual(175);
    },
  );
});
