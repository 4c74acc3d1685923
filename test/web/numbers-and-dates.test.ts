import i18next from 'i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { formatCivilDay, formatMoment, formatTime } from '#web/lib/text/dates.ts';
import { dayIn } from '#web/lib/text/day-in.ts';
import { formatFileSize } from '#web/lib/text/file-size.ts';
import { formatNumber } from '#web/lib/text/format-number.ts';
import { startTranslations } from '#web/lib/text/start-translations.ts';

const reading = { language: 'it', timeZone: 'Europe/Rome', now: new Date('2026-03-05T14:00:00Z') } as const;

describe('numbers', () => {
  it('are grouped as each language does, from a thousand on', () => {
    expect(formatNumber(1234, 'it')).toBe('1.234');
    expect(formatNumber(31_938, 'en')).toBe('31,938');
    expect(formatNumber(2.44, 'it', 1)).toBe('2,4');
  });

  it('of files are read with their unit', () => {
    expect(formatFileSize(2_516_582, 'it')).toBe('2,4 MB');
    expect(formatFileSize(512, 'en')).toBe('512 bytes');
  });
});

describe('a person who still has 31,938 characters', () => {
  beforeAll(async () => {
    vi.stubGlobal('localStorage', { getItem: () => 'it', setItem: () => undefined });
    vi.stubGlobal('document', { documentElement: {} });
    await startTranslations([], Promise.resolve('it'));
  });

  it('reads them grouped in every text, without asking for it', async () => {
    expect(i18next.t('charactersLeft', { count: 31_938 })).toContain('31.938');
    await i18next.changeLanguage('en');
    expect(i18next.t('charactersLeft', { count: 31_938 })).toContain('31,938');
  });
});

describe('a moment', () => {
  it('is today where it is, and has a date otherwise', () => {
    expect(formatMoment('2026-03-05T13:05:00Z', { ...reading, timeZone: 'UTC' })).toMatch(/^oggi, 13:05/);
    expect(formatMoment('2026-02-05T13:05:00Z', { ...reading, timeZone: 'UTC' })).toMatch(/^5 feb, 13:05/);
  });

  it('names its zone to a reader in another one, and to nobody else', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(formatTime('2026-03-05T13:05:00Z', { language: 'it', timeZone: own })).toMatch(/^\d\d:05$/);
    expect(formatTime('2026-03-05T13:05:00Z', { language: 'en', timeZone: 'Asia/Kathmandu' })).toBe('18:50 GMT+5:45');
  });
});

describe('a promised day', () => {
  it('is the same day for readers all over the world', () => {
    expect(formatCivilDay('2026-03-05', { ...reading, shape: 'full' })).toBe('5 marzo 2026');
    expect(formatCivilDay('2026-01-01', { ...reading, language: 'en' })).toBe('1 Jan');
  });

  it('begins at the midnight of the desk', () => {
    expect(dayIn('Europe/Rome', new Date('2026-03-31T22:30:00Z'))).toBe('2026-04-01');
    expect(dayIn('UTC', new Date('2026-03-31T22:30:00Z'))).toBe('2026-03-31');
  });
});
