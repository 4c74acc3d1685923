import { describe, expect, it, vi } from 'vitest';
import { createShortcuts } from '#web/lib/shortcuts/create-shortcuts.ts';
import type { Shortcut } from '#web/lib/shortcuts/shortcut.ts';
import type { Stroke } from '#web/lib/shortcuts/stroke.ts';

const shortcut = (key: string) => ({
  key,
  label: key,
  scope: 'ticket' as const,
  run: vi.fn<Shortcut['run']>(),
});
const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  control: false,
  taken: false,
  at: 0,
  ...more,
});

describe('keys of the desk', () => {
  it('an operator who presses r replies', () => {
    const keys = createShortcuts(() => true);
    const reply = shortcut('r');
    keys.register([reply]);
    expect(keys.press(stroke('r'))).toBe(true);
    expect(reply.run).toHaveBeenCalledOnce();
  });

  it('who is typing an r, or has a dialog open, types it', () => {
    const keys = createShortcuts(() => true);
    const [reply, palette] = [shortcut('r'), shortcut('Ctrl+k')];
    keys.register([reply, palette]);
    expect(keys.press(stroke('r', { taken: true }))).toBe(false);
    expect(keys.press(stroke('k', { taken: true, control: true }))).toBe(true);
    expect(reply.run).not.toHaveBeenCalled();
  });

  it('who switched single keys off still reaches the palette', () => {
    const keys = createShortcuts(() => false);
    const [reply, palette] = [shortcut('r'), shortcut('Ctrl+k')];
    keys.register([reply, palette]);
    expect(keys.press(stroke('r'))).toBe(false);
    expect(keys.press(stroke('k', { control: true }))).toBe(true);
  });

  it('g d goes somewhere within a second, and is two keys after it', () => {
    const keys = createShortcuts(() => true);
    const [dashboard, d] = [shortcut('g d'), shortcut('d')];
    keys.register([dashboard, d]);
    keys.press(stroke('g', { at: 0 }));
    keys.press(stroke('d', { at: 900 }));
    expect(dashboard.run).toHaveBeenCalledOnce();
    keys.press(stroke('g', { at: 2_000 }));
    keys.press(stroke('d', { at: 3_100 }));
    expect(dashboard.run).toHaveBeenCalledOnce();
    expect(d.run).toHaveBeenCalledOnce();
  });

  it('a page that is left takes its keys along, and gives back those that it covered', () => {
    const keys = createShortcuts(() => true);
    const [below, above] = [shortcut('j'), shortcut('j')];
    keys.register([below]);
    const leave = keys.register([above]);
    expect(keys.list()).toEqual([above]);
    leave();
    expect(keys.list()).toEqual([below]);
    keys.press(stroke('j'));
    expect(below.run).toHaveBeenCalledOnce();
  });
});
