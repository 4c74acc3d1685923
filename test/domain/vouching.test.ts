import { describe, expect, it } from 'vitest';
import { providesFor } from '#domain/people/provides-for';
import { vouchesFor } from '#domain/people/vouches-for';

const bologna = { domains: ['unibo.example', 'studio.unibo.example'], identityProvider: 'unibo' };
const address = 'anna@studio.unibo.example';

describe('somebody who comes in by an organisation’s identity provider (R9.2)', () => {
  it('is believed to have an address of its domains, however it is written', () => {
    expect(vouchesFor('unibo', bologna, address)).toBe(true);
    expect(vouchesFor('unibo', bologna, 'Anna@UniBo.example')).toBe(true);
    expect(vouchesFor('unibo', bologna, '"a@elsewhere.example"@unibo.example')).toBe(true);
  });

  it('is believed to have no address of others', () => {
    for (const other of ['anna@elsewhere.example', 'anna@x.unibo.example', 'unibo.example@elsewhere.example', '']) {
      expect(vouchesFor('unibo', bologna, other), other).toBe(false);
    }
    expect(vouchesFor('unibo', { identityProvider: 'unibo' }, address)).toBe(false);
  });

  it('is believed by nobody else’s provider, and by none at all', () => {
    expect(vouchesFor('elsewhere', bologna, address)).toBe(false);
    expect(vouchesFor(undefined, bologna, address)).toBe(false);
    expect(vouchesFor(undefined, { domains: bologna.domains }, address)).toBe(false);
  });

  it('is not believed once the organisation is archived, which keeps its provider all the same', () => {
    expect(vouchesFor('unibo', { ...bologna, archived: true }, address)).toBe(false);
    expect(providesFor('unibo', { ...bologna, archived: true } as typeof bologna, address)).toBe(true);
  });
});
