import { describe, expect, it } from 'vitest';
import { archivedCatalog } from '#domain/catalogue/archived-catalog';
import { checkOpening } from '#domain/catalogue/check-opening';
import { offeredCatalog } from '#domain/catalogue/offered-catalog';
import { offeredForms } from '#domain/forms/offered-forms';
import type { Preset } from '#domain/preset/preset';
import { decide } from '#domain/ticket/decide';
import { classification, contextOf } from '#support/ground/deciding';
import { deskOf } from '#support/ground/edited-preset';
import { type Name, people } from '#support/ground/people';
import { portal } from '#support/ground/portal';
import { portalWith } from '#support/ground/portal-with';
import { put, said } from '#support/ground/preset-edits';
import { shippedPreset } from '#support/ground/shipped-presets';

const today = '2026-03-05';
const asking = ['anna', 'rita', 'robot'] as const;
const desk = ['olga', 'sara'] as const;
const preset = portalWith(put('types/anomaly/opens', 'desk'));
const configuration = deskOf(preset);
const areas = Object.keys(preset.areas);
const organisation = {
  ...{ id: 'bologna', name: 'Bologna' },
  agreements: [{ id: 'all', areas, from: '2026-01-01', to: '2026-12-31' }],
};

const offered = (of: Preset, name: Name) => offeredCatalog(of, { actor: people[name], organisation, today });
const wrong = (name: Name, facts = {}) =>
  checkOpening({ ...classification, ...facts }, { configuration, organisation, actor: people[name], today });
const opens = (name: Name, facts = {}) =>
  decide(
    undefined,
    {
      kind: 'open',
      number: '2026-000124',
      classification: { ...classification, ...facts },
      ...{ organisation: 'bologna', requester: people[name].role === 'api_client' ? 'zeno' : 'anna' },
      channel: 'portal',
    },
    contextOf(name, { configuration }),
  );
const refusal = [{ pointer: '/type', code: 'opened-by-the-desk' }];

describe('a type of ticket that the desk alone opens', () => {
  it.each(asking)('is not offered to %s, who is offered the others', (name) => {
    expect(Object.keys(offered(preset, name).types)).toEqual(
      Object.keys(portal.types).filter((type) => type !== 'anomaly'),
    );
    expect(Object.keys(offered(portal, name).types)).toEqual(Object.keys(portal.types));
  });

  it.each([...desk, 'ada'] as const)('is offered to %s', (name) => {
    expect(Object.keys(offered(preset, name).types)).toEqual(Object.keys(portal.types));
  });

  it.each(asking)('is refused to %s, before a number is drawn and when it is decided', (name) => {
    expect(wrong(name)).toEqual(refusal);
    expect(wrong(name, { type: 'clarification', subtype: 'consultancy' })).toEqual([]);
  });

  it.each(['anna', 'robot'] as const)('is not opened by %s, whatever led there', (name) => {
    expect(opens(name)).toEqual({ ok: false, failure: { reason: 'invalid', fields: refusal } });
    expect(opens(name, { type: 'clarification', subtype: 'consultancy' }).ok).toBe(true);
  });

  it.each(desk)('is opened by %s for whoever asks', (name) => {
    expect(wrong(name)).toEqual([]);
    expect(opens(name).ok).toBe(true);
  });

  it('is refused once where it does not exist either', () => {
    expect(wrong('anna', { type: 'constructor', subtype: 'consultancy' })).toEqual([
      { pointer: '/type', code: 'unknown-value' },
      { pointer: '/subtype', code: 'subtype-of-another-type' },
    ]);
  });

  it('is called by its name for those whose tickets became such ones', () => {
    expect(archivedCatalog(preset, { actor: people.anna, today: '2026-03-05' }).types).toEqual({
      anomaly: preset.types['anomaly'],
    });
    expect(archivedCatalog(preset, { actor: people.olga, today: '2026-03-05' }).types).toEqual({});
  });

  it('takes its forms along', () => {
    const itil = shippedPreset('itil-desk');
    const forms = (name: Name) => {
      const all = { ...organisation, agreements: [{ ...organisation.agreements[0], areas: Object.keys(itil.areas) }] };
      const choice = offeredCatalog(itil, { actor: people[name], organisation: all as typeof organisation, today });
      return Object.keys(offeredForms(itil.forms, choice));
    };
    expect(forms('olga').filter((id) => !forms('anna').includes(id))).toEqual(['change']);
    expect(forms('anna').length).toBeGreaterThan(2);
  });
});

describe('whoever edits a preset', () => {
  const all = (...chosen: string[]) => chosen.map((type) => put(`types/${type}/opens`, 'desk'));
  const types = Object.keys(portal.types);

  it('is told when nobody but the desk could open anything', () => {
    const nothing = ['types: are all for the desk to open, so that nobody else can open a ticket'];
    expect(said(...all(...types))).toEqual(nothing);
    expect(said(...all(...types.slice(1)))).toEqual([]);
    expect(said(...all(...types.slice(1)), put(`types/${types[0]}/archived`, true))).toEqual(nothing);
  });

  it('is told once when nothing is left at all, and when the word says somebody else', () => {
    expect(said(...types.map((type) => put(`types/${type}/archived`, true)))).toEqual([
      'types: are all archived, so that no ticket can be opened',
    ]);
    expect(said(put('types/request/opens', 'requester'))).toEqual(['types.request.opens: must be "desk"']);
  });
});
