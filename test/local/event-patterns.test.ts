import { describe, expect, it } from 'vitest';
import type { Pattern } from '#local/sources/matches-pattern';
import { matchesPattern } from '#local/sources/matches-pattern';

const event = {
  eventName: 'INSERT',
  dynamodb: { Keys: { sk: { S: 'E#000001' } }, SizeBytes: 45 },
  tags: ['new', 'red'],
  closed: null,
};

describe('a function that waits for certain events', () => {
  it.each<[string, Pattern]>([
    ['a value', { eventName: ['MODIFY', 'INSERT'] }],
    ['a prefix deep inside', { dynamodb: { Keys: { sk: { S: [{ prefix: 'E#' }] } } } }],
    ['a prefix in any case', { eventName: [{ prefix: { 'equals-ignore-case': 'ins' } }] }],
    ['a suffix', { eventName: [{ suffix: 'ERT' }] }],
    ['any case', { eventName: [{ 'equals-ignore-case': 'insert' }] }],
    ['a wildcard', { eventName: [{ wildcard: 'I*R*' }] }],
    ['a number in a range', { dynamodb: { SizeBytes: [{ numeric: ['>', 40, '<=', 45] }] } }],
    ['something else', { eventName: [{ 'anything-but': ['REMOVE'] }] }],
    ['another beginning', { eventName: [{ 'anything-but': { prefix: 'REM' } }] }],
    ['something that is there', { dynamodb: { SizeBytes: [{ exists: true }] } }],
    ['something that is absent', { dynamodb: { OldImage: [{ exists: false }] } }],
    ['nothing', { closed: [null] }],
    ['one item of a list', { tags: ['red'] }],
    ['one of two choices', { $or: [{ eventName: ['REMOVE'] }, { tags: ['red'] }] } as unknown as Pattern],
  ])('is called for %s', (_what, pattern) => {
    expect(matchesPattern(pattern, event)).toBe(true);
  });

  it.each<[string, Pattern]>([
    ['another value', { eventName: ['MODIFY'] }],
    ['another prefix', { dynamodb: { Keys: { sk: { S: [{ prefix: 'A#' }] } } } }],
    ['a number out of range', { dynamodb: { SizeBytes: [{ numeric: ['>', 45] }] } }],
    ['a text where a number is wanted', { eventName: [{ numeric: ['>', 0] }] }],
    ['the value that is not wanted', { eventName: [{ 'anything-but': ['INSERT'] }] }],
    ['an absent field that must be something else', { nowhere: [{ 'anything-but': ['a'] }] }],
    ['an absent field', { nowhere: ['a'] }],
    ['only one of two fields', { eventName: ['INSERT'], tags: ['blue'] }],
    ['a point that a pattern means literally', { eventName: [{ wildcard: 'I.S*' }] }],
  ])('is not called for %s', (_what, pattern) => {
    expect(matchesPattern(pattern, event)).toBe(false);
  });

  it('is refused when its pattern says something that nobody here understands', () => {
    expect(() => matchesPattern({ eventName: [{ cidr: '10.0.0.0/8' }] }, event)).toThrow('cidr');
  });
});
