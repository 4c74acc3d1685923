import { describe, expect, it, vi } from 'vitest';
import { loadDraftPage, readAgain, writeAndGo } from '#support/web/draft-page';
import { inOneBrowser } from '#support/web/in-one-browser';

const atOnce = () => Object.keys(localStorage);
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('a computer that several people use', () => {
  inOneBrowser();

  it('shows nobody what another person has written last', async () => {
    await writeAndGo('Non si apre', { subject: 'https://idp.example/anna' });
    for (const subject of ['bruno', 'https:', '', 'https://idp.example/an'])
      expect(await readAgain({ subject }), subject).toBe('');
    expect(await readAgain({ subject: 'https://idp.example/anna' })).toBe('Non si apre');
  });

  it('keeps nothing of whoever signs out and erases, and nothing of the page that still goes', async () => {
    const { draft, leave, erasePerson } = await loadDraftPage();
    await writeAndGo('Non si apre');
    await writeAndGo('Di Bruno', { subject: 'bruno' });
    expect(atOnce()).toHaveLength(2);
    await erasePerson();
    draft.change('Non si apre più');
    leave();
    expect(atOnce()).toHaveLength(1);
    await vi.waitFor(async () => expect(await databases()).toEqual(['sportello-bruno']));
    expect(await readAgain()).toBe('');
    expect(await readAgain({ subject: 'bruno' })).toBe('Di Bruno');
  });

  it('keeps nothing of their other tab either, which no longer stands in the way of the next visit', async () => {
    const other = await loadDraftPage();
    const { erasePerson } = await loadDraftPage();
    await erasePerson();
    await vi.waitFor(async () => expect(await databases()).toEqual([]));
    other.draft.change('Non si apre');
    other.leave();
    expect(atOnce()).toEqual([]);
    expect(await databases()).toEqual([]);
    expect(await readAgain()).toBe('');
  });

  it('goes on keeping what is written where erasing failed, and erases at the second try', async () => {
    await writeAndGo('Non si apre');
    const { draft, database, leave, erasePerson } = await loadDraftPage();
    const { deleteDatabase } = indexedDB;
    const refuses = () => {
      const request = { onerror: () => undefined };
      queueMicrotask(() => request.onerror());
      return request as unknown as IDBOpenDBRequest;
    };
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(refuses);
    database('is full');
    await expect(erasePerson()).rejects.toBeUndefined();
    database('answers');
    draft.change('Non si apre più');
    leave();
    expect(atOnce()).toHaveLength(1);
    vi.mocked(indexedDB.deleteDatabase).mockImplementation(deleteDatabase.bind(indexedDB));
    await erasePerson();
    expect(atOnce()).toEqual([]);
    expect(await readAgain()).toBe('');
  });

  it('is cleared of a database that cannot be written any more', async () => {
    await writeAndGo('Non si apre');
    const { database, erasePerson } = await loadDraftPage();
    database('is full');
    await erasePerson();
    expect(await databases()).toEqual([]);
  });
});
