import { describe, expect, it } from 'vitest';
import { addAnnouncement, sumUp, waitBeforeSaying } from '#web/ui/announcement-queue.ts';

const started = 1_000_000;
const quiet = { now: started, lastSaid: 0, lastKey: 0 };

describe('announcements', () => {
  it('what is said first after a silence is said at once', () => {
    expect(waitBeforeSaying(quiet)).toBe(0);
  });

  it('a person hears at most one sentence in five seconds', () => {
    expect(waitBeforeSaying({ ...quiet, lastSaid: started - 1_000 })).toBe(4_000);
    expect(waitBeforeSaying({ ...quiet, lastSaid: started - 5_000 })).toBe(0);
  });

  it('nobody is talked over while typing', () => {
    expect(waitBeforeSaying({ ...quiet, lastSaid: started - 4_500, lastKey: started - 500 })).toBe(1_500);
  });

  it('a newer sentence about the same replaces the one that waits, others are summed up in order', () => {
    const first = addAnnouncement(new Map(), '1 nuovo messaggio', 'messages');
    const second = addAnnouncement(first, '3 file pronti', 'files');
    const third = addAnnouncement(second, '2 nuovi messaggi', 'messages');
    expect(sumUp(third)).toBe('3 file pronti. 2 nuovi messaggi');
  });

  it('the same words twice are said once', () => {
    expect(sumUp(addAnnouncement(addAnnouncement(new Map(), 'Salvato'), 'Salvato'))).toBe('Salvato');
  });
});
