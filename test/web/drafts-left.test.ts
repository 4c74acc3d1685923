import { describe, expect, it, vi } from 'vitest';
import { loadDraftPage, openDraftPage, readAgain, writeAndGo } from '#support/web/draft-page';
import { inOneBrowser } from '#support/web/in-one-browser';
import { memoryStorage } from '#support/web/memory-storage';

const atOnce = () => Object.keys(localStorage);

describe('what somebody writes last before a page is gone', () => {
  inOneBrowser();

  it('is there for the next page, though the database was never as fast', async () => {
    await writeAndGo('Non si apre');
    expect(await readAgain()).toBe('Non si apre');
    expect(atOnce()).toEqual([]);
    expect(await readAgain()).toBe('Non si apre');
  });

  it('is there though an earlier save was still under way', async () => {
    const { draft, database, leave } = await loadDraftPage();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    database('never answers');
    draft.change('Non si apre');
    vi.advanceTimersByTime(1_000);
    leave();
    vi.useRealTimers();
    expect(await readAgain()).toBe('Non si apre');
  });

  it('is there though they had left the box, and then the page', async () => {
    const { draft, database, closeBox } = await loadDraftPage();
    database('never answers');
    draft.change('Non si apre');
    closeBox();
    expect(await readAgain()).toBe('Non si apre');
  });

  it('is there though it was written before the page had read anything', async () => {
    const { draft, leave } = await openDraftPage({ database: 'never answers' });
    draft.change('Non si apre');
    leave();
    expect(await readAgain()).toBe('Non si apre');
  });

  it('stands back, so written, where an earlier visit left something', async () => {
    await writeAndGo('Due ore di lavoro');
    await readAgain();
    const { draft, leave } = await openDraftPage({ database: 'never answers' });
    draft.change('x');
    leave();
    expect(await readAgain()).toBe('Due ore di lavoro');
    expect(atOnce()).toEqual([]);
  });

  it('stands back for last words that no page has read yet, and comes in where those were sent', async () => {
    await writeAndGo('Due ore di lavoro');
    const tooEarly = await openDraftPage({ database: 'never answers' });
    tooEarly.draft.change('x');
    tooEarly.leave();
    const next = await loadDraftPage();
    expect(next.draft.state().value).toBe('Due ore di lavoro');
    next.database('never answers');
    next.draft.discard();
    const early = await openDraftPage({ database: 'never answers' });
    early.draft.change('Grazie');
    early.leave();
    expect(await readAgain()).toBe('Grazie');
  });

  it('is there for whoever turned to something else on a phone that ended the page', async () => {
    const { draft, database, hide } = await loadDraftPage();
    database('never answers');
    draft.change('Non si apre');
    hide();
    expect(await readAgain()).toBe('Non si apre');
  });

  it('is not forgotten by an earlier save that ends only now', async () => {
    const { draft, database, leave } = await loadDraftPage();
    draft.change('Non si');
    leave();
    database('never answers');
    draft.change('Non si apre');
    leave();
    await vi.waitFor(() => expect(draft.state().savedAt).toBeDefined());
    expect(await readAgain()).toBe('Non si apre');
  });

  it('does not come back from a box that was closed, once it was thrown away elsewhere', async () => {
    const { draft, database, closeBox, hide } = await loadDraftPage();
    database('is full');
    draft.change('Non si apre');
    closeBox();
    await (await loadDraftPage()).eraseListed();
    hide();
    expect(atOnce()).toEqual([]);
    expect(await readAgain()).toBe('');
  });

  it('stands in the list of drafts at once', async () => {
    await writeAndGo('Non si apre');
    expect(await (await openDraftPage({ key: 'note:7' })).titles()).toEqual(['Non']);
  });

  it('gives way to what was saved later', async () => {
    await writeAndGo('Non si');
    const left = { ...localStorage };
    const { draft, leave } = await loadDraftPage();
    draft.change('Non si apre più');
    leave();
    await vi.waitFor(() => expect(atOnce()).toEqual([]));
    Object.assign(localStorage, left);
    expect(await readAgain()).toBe('Non si apre più');
  });

  it('is the latest though the clock was set back meanwhile', async () => {
    vi.useFakeTimers({ now: new Date('2026-03-05T14:05:10Z'), toFake: ['Date'] });
    await writeAndGo('Non si');
    await readAgain();
    vi.setSystemTime('2026-03-05T14:05:00Z');
    await writeAndGo('Non si apre');
    expect(await readAgain()).toBe('Non si apre');
  });

  it('is the latest after a message was sent, though the clock was set back since', async () => {
    vi.useFakeTimers({ now: new Date('2026-03-05T14:05:10Z'), toFake: ['Date'] });
    await writeAndGo('Non si apre');
    const { draft, database, leave } = await loadDraftPage();
    database('never answers');
    draft.discard();
    vi.setSystemTime('2026-03-05T14:05:00Z');
    draft.change('Grazie');
    leave();
    expect(await readAgain()).toBe('Grazie');
  });

  it('is not shown any more after thirty days, though the database has no room to forget it', async () => {
    vi.useFakeTimers({ now: new Date('2026-03-05T14:05:10Z'), toFake: ['Date'] });
    await writeAndGo('Non si apre');
    vi.setSystemTime('2026-04-04T14:05:09Z');
    expect(await readAgain({ database: 'is full' })).toBe('Non si apre');
    vi.setSystemTime('2026-04-04T14:05:11Z');
    expect(await readAgain({ database: 'is full' })).toBe('');
  });

  it('does not come back once it was sent, however soon they go', async () => {
    await writeAndGo('Non si apre');
    const { draft, database } = await loadDraftPage();
    database('never answers');
    draft.discard();
    expect(await readAgain()).toBe('');
    expect(atOnce()).toEqual([]);
  });

  it('stays nowhere once it was saved in time, or thrown away in a list', async () => {
    const { draft, leave, eraseListed } = await loadDraftPage();
    draft.change('Non si apre');
    leave();
    expect(atOnce()).toHaveLength(1);
    await vi.waitFor(() => expect(atOnce()).toEqual([]));
    await writeAndGo('Non si apre più');
    await eraseListed();
    expect(atOnce()).toEqual([]);
    expect(await readAgain()).toBe('');
  });

  it('is left to the database where the browser has no room beside it', async () => {
    vi.stubGlobal('localStorage', memoryStorage(0));
    const { draft, leave } = await loadDraftPage();
    draft.change('Non si apre');
    leave();
    await vi.waitFor(async () => expect(await readAgain()).toBe('Non si apre'));
  });

  it('is read, and hides no other draft, where the database has no room', async () => {
    await writeAndGo('Un altro', { key: 'new:2' });
    await readAgain();
    await writeAndGo('Non si apre');
    expect(await readAgain({ database: 'is full' })).toBe('Non si apre');
    expect(await readAgain({ database: 'is full', key: 'new:2' })).toBe('Un altro');
  });

  it('hides no other draft where somebody made it unreadable', async () => {
    await writeAndGo('Un altro', { key: 'new:2' });
    await writeAndGo('Non si apre');
    const [name = ''] = atOnce().filter((place) => place.endsWith('new:1'));
    for (const text of ['{"value":"Non si a', '5', '"x"', '{}', '[]', '{"value":"x","savedAt":"ieri"}']) {
      localStorage.setItem(name, text);
      expect(await readAgain({ key: 'new:2' }), text).toBe('Un altro');
      expect(await readAgain(), text).toBe('');
    }
    const { draft, leave } = await loadDraftPage();
    draft.change('Di nuovo');
    leave();
    await vi.waitFor(async () => expect(draft.state().savedAt).toBeDefined());
  });
});
