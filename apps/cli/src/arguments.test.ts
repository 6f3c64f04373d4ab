import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { exitCodeOf } from './exit.ts';

const command: Command = {
  name: 'course',
  summary: '',
  usage: '',
  options: [
    { name: 'visits', value: 'FILE', help: '' },
    { name: 'column', value: 'FIELD=COLUMN', repeatable: true, help: '' },
    { name: 'set', value: 'NAME', valueOptional: true, help: '' },
    { name: 'format', value: 'FORMAT', choices: ['csv', 'json'], help: '' },
    { name: 'traces', help: '' },
  ],
  examples: [],
  run: async () => {},
};

describe('arguments', () => {
  test('are read by the options there are, joined or apart', () => {
    const { options } = readArguments(command, [
      '--visits=a=b.csv',
      '--column',
      'id=x',
      '--column',
      'date=y',
      '--traces',
      '--set',
    ]);
    expect(Object.fromEntries(options)).toEqual({
      visits: ['a=b.csv'],
      column: ['id=x', 'date=y'],
      traces: [''],
      set: [''],
    });
  });

  test('may name standard input', () => {
    expect(readArguments(command, ['--visits', '-']).options.get('visits')).toEqual(['-']);
  });

  test.each([
    [['--visit', 'a.csv'], 'Unknown option --visit; did you mean --visits?'],
    [['--tracse'], 'did you mean --traces?'],
    [['--visits'], '--visits needs a value: --visits FILE'],
    [['--visits', '--traces'], '--visits needs a value'],
    [['--traces=yes'], '--traces takes no value'],
    [['--format', 'jsn'], '--format cannot be jsn: wanted csv, json; did you mean json?'],
    [['--visits', 'a', '--visits', 'b'], '--visits is given twice'],
    [['a.csv'], 'Unexpected a.csv'],
    [['-v'], 'Unknown option -v'],
  ])('%j end with exit code 2 and what was wanted', (words, wanted) => {
    const read = (): unknown => readArguments(command, words);
    expect(read).toThrow(wanted);
    expect(read).toThrow('See ebb course --help');
    try {
      read();
    } catch (error) {
      expect(exitCodeOf(error)).toBe(2);
    }
  });
});
