import { describe, expect, it } from 'vitest';
import { unturned } from '#web/lib/text/unturned.ts';
import { reservable } from '#web/lib/uploads/reservable.ts';

describe('somebody who gets a file from a stranger', () => {
  it('reads the ending that it really has, whatever marks of direction its name carries', () => {
    expect(unturned('fattura\u202efdp.exe')).toBe('fatturafdp.exe');
    expect(unturned('\u2066a\u2069.txt')).toBe('a.txt');
    expect(unturned('תמונה.png')).toBe('תמונה.png');
  });

  it('never gets such marks from our own pages', () => {
    expect(reservable({ name: 'fattura\u202efdp.exe', type: '', size: 1 }).name).toBe('fatturafdp.exe');
  });
});
