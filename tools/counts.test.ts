import { expect, test } from 'vitest';
import { add, countPlaywright, countVitest } from './counts.ts';

const vitest = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };

test('a test file that could not be loaded is a failure though it holds no test', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(countVitest({ ...vitest, testResults })).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('a test that passes only when repeated has failed', () => {
  expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual({
    passed: 3,
    failed: 2,
    skipped: 2,
  });
});

test('counts of several runners add up', () => {
  const counts = { passed: 1, failed: 2, skipped: 3 };
  expect(add(counts, counts)).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
