import { describe, expect, it } from 'vitest';
import { archivedCatalog } from '#domain/catalogue/archived-catalog';
import { checkChosen } from '#domain/catalogue/check-chosen';
import { offeredCatalog } from '#domain/catalogue/offered-catalog';
import type { Organisation } from '#domain/people/organisation';
import { lostNames } from '#domain/preset/lost-names';
import type { OpenCommand } from '#domain/ticket/command';
import { contextOf, classification as enrolling, happens, refused } from '#support/ground/deciding';
import { deskOf, edited } from '#support/ground/edited-preset';
import { people } from '#support/ground/people';
import { portal } from '#support/ground/portal';
import { put, said } from '#support/ground/preset-edits';
import { ticketOf } from '#support/ground/ticket-of';

const filed = { ...enrolling, environment: 'training' };
const old = edited(
  put('types/anomaly/subtypes/software/archived', true),
  put('types/clarification/archived', true),
  put('areas/enrolment/subareas/renewal/archived', true),
  put('areas/library/archived', true),
  put('environments/training/archived', true),
  put('queues/development/archived', true),
);
const today = '2026-03-05';
const desk = { actor: people.olga, today };
const codes = (facts: typeof filed, before?: typeof filed) =>
  checkChosen(facts, old, before).map(({ pointer, code }) => `${pointer} ${code}`);

describe('what a desk has archived', () => {
  it('is chosen by nobody any more, fact by fact', () => {
    expect(codes(filed)).toEqual(['/subtype archived', '/subarea archived', '/environment archived']);
    expect(codes({ ...filed, type: 'clarification', subtype: 'consultancy', subarea: 'first_enrolment' })).toEqual([
      '/type archived',
      '/environment archived',
    ]);
    expect(codes({ ...filed, area: 'library', subarea: 'loans' })).toContain('/area archived');
    const { environment: _none, ...somewhere } = filed;
    expect(checkChosen(somewhere, portal)).toEqual([]);
    expect(codes({ ...filed, type: 'bug', area: 'parking', environment: 'moon' })).toEqual([
      '/type unknown-value',
      '/subtype subtype-of-another-type',
      '/area unknown-value',
      '/subarea subarea-of-another-area',
      '/environment unknown-value',
    ]);
    expect(codes({ ...filed, subtype: 'x', subarea: 'y' })).toEqual([
      '/subtype unknown-value',
      '/subarea unknown-value',
      '/environment archived',
    ]);
  });
  it('stays on a ticket that was filed under it, while its other facts are corrected', () => {
    expect(codes(filed, filed)).toEqual([]);
    expect(codes({ ...filed, severity: 'low', subtype: 'infrastructure' }, filed)).toEqual([]);
  });
  it('does not come back by going through another group', () => {
    const elsewhere = { ...filed, type: 'request', area: 'fees' };
    expect(codes(filed, elsewhere)).toEqual(['/subtype archived', '/subarea archived']);
    expect(codes(filed, { ...filed, environment: 'production' })).toEqual(['/environment archived']);
  });
  it('is refused when a ticket is opened, and kept when it is reclassified', () => {
    const configuration = deskOf(old);
    const owners = { organisation: 'bologna', requester: 'anna' };
    const opening: OpenCommand = {
      kind: 'open',
      number: '2026-000001',
      classification: filed,
      channel: 'portal',
      ...owners,
    };
    expect(refused(undefined, opening, contextOf('anna', { configuration }))).toEqual({
      reason: 'invalid',
      fields: ['subtype', 'subarea', 'environment'].map((field) => ({ pointer: `/${field}`, code: 'archived' })),
    });
    const ticket = ticketOf(filed);
    const corrected = { kind: 'reclassify', to: { severity: 'low' } } as const;
    expect(happens(ticket, corrected, contextOf('olga', { configuration })).changes).toHaveProperty('severity');
    const back = { kind: 'reclassify', to: { subarea: 'renewal' } } as const;
    const moved = ticketOf({ subarea: 'first_enrolment' });
    expect(refused(moved, back, contextOf('olga', { configuration })).reason).toBe('invalid');
  });
  it('takes no ticket that is moved', () => {
    const configuration = deskOf(old);
    const move = { kind: 'move', queue: 'development' } as const;
    expect(refused(ticketOf(), move, contextOf('olga', { configuration }))).toEqual({
      reason: 'invalid',
      fields: [{ pointer: '/queue', code: 'archived' }],
    });
    expect(refused(ticketOf({ queue: 'development' }), move, contextOf('sara', { configuration }))).toEqual({
      reason: 'invalid',
      fields: [{ pointer: '/queue', code: 'nothing-to-change' }],
    });
  });
  it('is offered to nobody, staff included', () => {
    const offered = offeredCatalog(old, { actor: people.olga, today: '2026-03-05' });
    expect(Object.keys(offered.types)).toEqual(['anomaly', 'request']);
    expect(Object.keys(offered.types['anomaly']?.subtypes ?? {})).toEqual(['infrastructure']);
    expect(offered.areas).not.toHaveProperty('library');
    expect(offered.areas['enrolment']?.subareas).not.toHaveProperty('renewal');
    expect(offered.areas['enrolment']?.subareas).toHaveProperty('first_enrolment');
    expect(Object.keys(offered.environments)).toEqual(['production', 'pre_production']);
  });
  it('is still called by its name, with the group that it stood in', () => {
    const { types, areas, environments } = archivedCatalog(old, desk);
    expect(Object.keys(types)).toEqual(['anomaly', 'clarification']);
    expect(Object.keys(types['anomaly']?.subtypes ?? {})).toEqual(['software']);
    expect(types['clarification']).toEqual(old.types['clarification']);
    expect(Object.keys(areas)).toEqual(['enrolment', 'library']);
    expect(Object.keys(areas['enrolment']?.subareas ?? {})).toEqual(['renewal']);
    expect(areas['library']).toEqual(old.areas['library']);
    expect(Object.keys(environments)).toEqual(['training']);
    expect(archivedCatalog(portal, desk)).toEqual({ types: {}, areas: {}, environments: {} });
  });
  it('is told to an organisation as far as an agreement of its own names it', () => {
    const told = (agreements: Organisation['agreements'], archived?: true) => {
      const organisation = { id: 'o', name: 'O', agreements, ...(archived && { archived }) };
      return archivedCatalog(old, { actor: people.anna, organisation, today }).areas;
    };
    const on = (areas: string[], from: string, to: string) => [{ id: 'a', areas, from, to }];
    expect(Object.keys(told(on(['library', 'exams'], '2026-01-01', '2026-12-31')))).toEqual(['library']);
    expect(told(on(['exams', 'enrolment'], '2025-01-01', '2025-12-31'))).toEqual({
      enrolment: { ...old.areas['enrolment'], archived: true },
      exams: { ...old.areas['exams'], archived: true },
    });
    expect(Object.keys(told(on(['enrolment'], today, today))['enrolment']?.subareas ?? {})).toEqual(['renewal']);
    expect(Object.keys(told(on(['exams'], '2026-01-01', '2026-12-31'), true))).toEqual(['exams']);
    expect(archivedCatalog(old, { actor: people.anna, today })).toEqual({ ...archivedCatalog(old, desk), areas: {} });
  });
  it('is not lost to the tickets that carry it', () => {
    expect(lostNames(portal, old)).toEqual([]);
  });
});

describe('whoever archives something is told', () => {
  const all = (path: string, ids: readonly string[]) => ids.map((id) => put(`${path}/${id}/archived`, true));

  it('when nothing would be left to choose', () => {
    expect(said(...all('types', Object.keys(portal.types)))).toEqual([
      'types: are all archived, so that no ticket can be opened',
    ]);
    expect(said(...all('areas', Object.keys(portal.areas)))).toEqual([
      'areas: are all archived, so that no ticket can be opened',
    ]);
    expect(said(...all('types/anomaly/subtypes', ['software', 'infrastructure']))).toEqual([
      'types.anomaly.subtypes: are all archived, so that no ticket can be opened',
    ]);
    expect(said(...all('areas/library/subareas', ['library_catalogue', 'loans', 'electronic_resources']))).toEqual([
      'areas.library.subareas: are all archived, so that no ticket can be opened',
    ]);
  });
  it('when tickets would still come to an archived queue', () => {
    expect(said(put('queues/infrastructure/archived', true))).toEqual([
      'areas.network_and_access.subareas.network.queue: the queue "infrastructure" is archived',
      'areas.network_and_access.subareas.system_links.queue: the queue "infrastructure" is archived',
    ]);
    expect(
      said(
        put('queues/infrastructure/archived', true),
        put('areas/network_and_access/subareas/network/archived', true),
        put('areas/network_and_access/subareas/system_links/archived', true),
      ),
    ).toEqual([]);
    expect(said(put('queues/infrastructure/archived', true), put('areas/network_and_access/archived', true))).toEqual(
      [],
    );
    expect(said(put('queues/services_second/archived', true))).toEqual([
      'queues.infrastructure.parent: the queue "services_second" is archived',
    ]);
    expect(
      said(put('queues/development/archived', true), put('routing', [{ type: 'request', queue: 'development' }])),
    ).toEqual(['routing[0].queue: the queue "development" is archived']);
  });
  it('when the mark says anything but true', () => {
    expect(said(put('types/request/archived', false))).toEqual(['types.request.archived: must be true']);
  });
});
