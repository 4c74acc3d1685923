import { describe, expect, it } from 'vitest';
import { webArticle, webEvent } from '#support/web-article';
import { arrivalsSince } from '#web/lib/conversation/arrivals-since.ts';
import { firstUnread } from '#web/lib/conversation/first-unread.ts';
import type { Shown } from '#web/lib/conversation/timeline.ts';
import { timeline } from '#web/lib/conversation/timeline.ts';

const day = (at: string) => at.slice(0, 10);
const hour = (date: number, clock: number) => `2026-03-0${date}T${clock < 10 ? '0' : ''}${clock}:00:00.000Z`;
const articles = [
  webArticle('c', { at: hour(6, 9), kind: 'note' }),
  webArticle('b', { at: hour(5, 12), kind: 'reply', author: { id: 'sara', name: 'Sara Neri' } }),
  webArticle('a', { at: hour(5, 10) }),
  webArticle('request', { at: hour(5, 8), kind: 'description' }),
];
const events = [
  webEvent(4, { at: hour(6, 9), type: 'noted', changes: [] }),
  webEvent(3, { at: hour(5, 12) }),
  webEvent(1, { at: hour(5, 8), type: 'opened' }),
];
const keys = (shown: Shown, hasOlder = false) =>
  timeline({ articles, events, hasOlder, shown, dayOf: day }).map(({ key }) => key);

describe('the lines of a conversation', () => {
  it('people read from the oldest to the newest, a line where a new day begins, the request only on top', () => {
    expect(keys('all')).toEqual(['d2026-03-05', 'a', 'b', 'e3', 'd2026-03-06', 'c']);
  });

  it('an operator sees only messages, only notes or only events when they say so', () => {
    expect(keys('messages')).toEqual(['d2026-03-05', 'a', 'b']);
    expect(keys('notes')).toEqual(['d2026-03-06', 'c']);
    expect(keys('events')).toEqual(['d2026-03-05', 'e3']);
  });

  it('what happened before the oldest loaded message waits until that is loaded', () => {
    const early = webEvent(2, { at: hour(5, 7) });
    const lines = timeline({ articles, events: [...events, early], hasOlder: true, shown: 'all', dayOf: day });
    expect(lines.map(({ key }) => key)).not.toContain('e2');
    expect(keys('all', true)).toContain('e3');
  });

  it('closing dates and marks of the desk make no line of their own', () => {
    const silent = webEvent(5, { changes: [{ field: 'customerAnswered', from: false, to: true }] });
    expect(timeline({ articles: [], events: [silent], hasOlder: false, shown: 'all', dayOf: day })).toEqual([]);
  });
});

describe('what is new to a person', () => {
  it('the first unread message is the oldest of others that came after the last visit', () => {
    expect(firstUnread({ articles, readUntil: hour(5, 9), reader: 'anna' })).toBe('b');
    expect(firstUnread({ articles, readUntil: hour(5, 9), reader: 'sara' })).toBe('a');
    expect(firstUnread({ articles, readUntil: hour(6, 9), reader: 'sara' })).toBeUndefined();
  });

  it('on a first visit nothing is marked as unread', () => {
    expect(firstUnread({ articles, readUntil: undefined, reader: 'luca' })).toBeUndefined();
  });

  it("one's own message is no arrival", () => {
    expect(arrivalsSince(articles, 'a', 'sara').map(({ id }) => id)).toEqual(['c']);
    expect(arrivalsSince(articles, 'c', 'sara')).toEqual([]);
    expect(arrivalsSince(articles, 'unknown', 'sara')).toEqual([]);
  });
});
