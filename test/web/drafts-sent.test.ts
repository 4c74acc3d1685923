import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '#web/lib/drafts/draft.ts';
import { forgetSent } from '#web/lib/drafts/forget-sent.ts';
import type { Upload, Uploads } from '#web/lib/uploads/upload.ts';

const ready = (attachment: string): Upload => ({
  ...{ key: `key of ${attachment}`, name: attachment, size: 1, state: 'ready', progress: 1 },
  attachment,
});

/** Somebody's text box while a message is on its way. */
const writing = (text: string, files: readonly Upload[] = []) => {
  const box = { text, discarded: false, removed: [] as string[] };
  const draft: Draft<{ readonly text: string }> = {
    ...{ value: { text: 'as it was when it was sent' }, loaded: true, readOnly: false, takeOver: vi.fn() },
    change: (next) => {
      box.text = (next instanceof Function ? next({ text: box.text }) : next).text;
    },
    discard: async () => {
      box.discarded = true;
    },
  };
  const none = { add: vi.fn(), retry: vi.fn(), clear: vi.fn(), restore: vi.fn(), lose: vi.fn() };
  const uploads: Uploads = { ...none, files, settled: true, attachments: [], remove: (key) => box.removed.push(key) };
  return { box, draft, uploads };
};

const empty = { text: '' };

describe('somebody whose message arrives while they go on writing', () => {
  it('finds an empty box when they wrote nothing more', async () => {
    const { box, draft, uploads } = writing('Non funziona', [ready('a')]);
    await forgetSent(draft, uploads, { sent: { text: 'Non funziona', attachments: ['a'] }, empty });
    expect(box).toEqual({ text: '', discarded: true, removed: ['key of a'] });
  });

  it('keeps what they added', async () => {
    const { box, draft, uploads } = writing('Non funziona\nGrazie!');
    await forgetSent(draft, uploads, { sent: { text: 'Non funziona', attachments: [] }, empty });
    expect(box).toMatchObject({ text: 'Grazie!', discarded: false });
  });

  it('keeps what they wrote instead, and a file that did not go with the message', async () => {
    const { box, draft, uploads } = writing('Altra cosa', [ready('a'), ready('b')]);
    await forgetSent(draft, uploads, { sent: { text: 'Non funziona', attachments: ['a'] }, empty });
    expect(box).toEqual({ text: 'Altra cosa', discarded: false, removed: ['key of a'] });
  });
});
