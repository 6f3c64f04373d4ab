import axe from 'axe-core';
import type { Page } from 'playwright';

/** WCAG 2.2 AA and axe's own best practice. */
export const allRules: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What may differ between the light and the dark. */
export const colourRules: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Text on its ground at 7:1 (WCAG AAA). */
export const strongColourRules: axe.RunOnly = { type: 'rule', values: ['color-contrast-enhanced'] };

/**
 * What axe finds in the page as it stands, one line for each element. Our pages have no frames: one run in the page itself does,
 * where the runner that is made for frames sends axe again each time and opens a second page to sum up, at three times the time.
 */
export async function violations(page: Page, runOnly: axe.RunOnly): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${location.pathname} ${id}: ${html} ${any[0]?.message ?? ''}`),
    );
  }, runOnly);
}
