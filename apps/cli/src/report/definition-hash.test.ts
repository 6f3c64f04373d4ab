import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson, definitionSha256 } from './definition-hash.ts';

describe('the hash of a definition', () => {
  it('does not depend on the order of members nor on absent ones', () => {
    const one = { id: 'a', rule: { days: 84, before: 7 }, list: [1, 'ä', null, true] };
    const other = { list: [1, 'ä', null, true], absent: undefined, rule: { before: 7, days: 84 }, id: 'a' };
    expect(canonicalJson(one)).toBe('{"id":"a","list":[1,"ä",null,true],"rule":{"before":7,"days":84}}');
    expect(definitionSha256(other)).toBe(definitionSha256(one));
  });

  it('is the SHA-256 of the canonical text in UTF-8', () => {
    expect(definitionSha256({ b: 1, a: 'ä' })).toBe(
      createHash('sha256').update('{"a":"ä","b":1}', 'utf8').digest('hex'),
    );
  });

  it('changes with every value and with the order of a list', () => {
    const of = [{ a: [1, 2] }, { a: [2, 1] }, { a: [1, 2, 3] }, { b: [1, 2] }];
    expect(new Set(of.map(definitionSha256)).size).toBe(of.length);
  });
});
