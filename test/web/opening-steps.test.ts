import { describe, expect, it } from 'vitest';
import type { CatalogAnswer } from '#contract/answers/catalog';
import type { TicketAnswer } from '#contract/answers/ticket';
import { askedFor } from '#web/features/opening/asked-for.ts';
import { findTopics } from '#web/features/opening/find-topics.ts';
import { firstUnanswered } from '#web/features/opening/first-unanswered.ts';
import { emptyOpening } from '#web/features/opening/opening-draft.ts';

const called = (id: string, name: string) => ({ id, label: { it: name, en: name } });
const explained = (id: string, name: string) => ({ ...called(id, name), description: { it: '', en: '' } });

const catalog: Pick<CatalogAnswer, 'areas' | 'macroAreas' | 'types' | 'severities' | 'urgencies' | 'states'> = {
  macroAreas: [called('students', 'Studenti')],
  areas: [
    {
      ...explained('career', 'Carriera'),
      macroArea: 'students',
      subareas: [called('plan', 'Piano di studi'), called('transfer', 'Passaggi')],
    },
    {
      ...explained('fees', 'Tasse'),
      description: { it: 'Pagamenti e piano delle rate', en: '' },
      macroArea: 'students',
      subareas: [called('refunds', 'Rimborsi'), called('equality', 'Parità e università')],
    },
  ],
  types: [{ ...explained('anomaly', 'Anomalia'), regression: true, subtypes: [explained('software', 'Software')] }],
  severities: [explained('high', 'Alta')],
  urgencies: [called('urgent', 'Urgente')],
  states: [
    { ...called('new', 'Nuovo'), family: 'untouched', sentence: { it: '', en: '' }, final: false },
    { ...called('closed', 'Chiuso'), family: 'ended', sentence: { it: '', en: '' }, final: true },
  ],
};

const topic = { area: 'career', subarea: 'plan' };
const kind = { type: 'anomaly', subtype: 'software' };
const details = { subject: 'Stampa vuota', description: 'Esce bianca', severity: 'high', urgency: 'urgent' };

describe('where a draft goes on', () => {
  it('is the first step with a question that is still open', () => {
    expect(firstUnanswered(emptyOpening, catalog)).toBe('topic');
    expect(firstUnanswered({ ...emptyOpening, ...topic }, catalog)).toBe('kind');
    expect(firstUnanswered({ ...emptyOpening, ...topic, ...kind }, catalog)).toBe('details');
    expect(firstUnanswered({ ...emptyOpening, ...topic, ...kind, ...details }, catalog)).toBe('check');
  });

  it('is the topic when its area is not offered any more, whatever else was answered', () => {
    expect(firstUnanswered({ ...emptyOpening, ...kind, ...details, area: 'gone', subarea: 'plan' }, catalog)).toBe(
      'topic',
    );
  });

  it('is the details when only blanks were typed', () => {
    expect(firstUnanswered({ ...emptyOpening, ...topic, ...kind, ...details, subject: '  ' }, catalog)).toBe('details');
  });
});

describe('a deep link', () => {
  const asked = (search: string, ticket?: TicketAnswer) => askedFor(new URLSearchParams(search), catalog, ticket);

  it('begins with the end customer that it names, where there is a registry of them', () => {
    const begun = (search: string, registry: object, ticket?: TicketAnswer) =>
      askedFor(new URLSearchParams(search), { ...catalog, ...registry }, ticket);
    const about = { kind: 'answers', answers: { endCustomer: 'rosati' } };
    expect(begun('customer=rosati', { endCustomers: true })).toEqual(about);
    expect(begun('customer=', { endCustomers: true })).toEqual({ kind: 'answers', answers: {} });
    expect(begun('customer=rosati', {})).toEqual({ kind: 'answers', answers: {} });
  });
  const followed = { number: '2026-1', subject: 'Stampa', state: 'closed', ...topic, ...kind } as TicketAnswer;

  it('chooses what it names', () => {
    expect(asked('area=career&subarea=plan&type=anomaly')).toEqual({
      kind: 'answers',
      answers: { ...topic, type: 'anomaly' },
    });
  });

  it('that names only a subarea finds its area', () => {
    expect(asked('subarea=refunds')).toEqual({ kind: 'answers', answers: { area: 'fees', subarea: 'refunds' } });
  });

  it('to an area that this person may not choose is told apart from one that asks for nothing', () => {
    expect(asked('area=payroll')).toEqual({ kind: 'area-not-offered' });
    expect(asked('')).toEqual({ kind: 'answers', answers: {} });
  });

  it('with a subarea or a type that is not there leaves the question open', () => {
    expect(asked('area=career&subarea=refunds&type=wish')).toEqual({ kind: 'answers', answers: { area: 'career' } });
  });

  it('that follows a closed ticket starts as that one was classified', () => {
    expect(asked('follows=2026-1', followed)).toEqual({
      kind: 'answers',
      answers: { ...topic, ...kind, follows: '2026-1', subject: 'Stampa' },
    });
  });

  it('that follows an open ticket leads to that ticket', () => {
    expect(asked('follows=2026-1', { ...followed, state: 'new' })).toEqual({ kind: 'still-open', number: '2026-1' });
  });
});

describe('searching for a topic', () => {
  const found = (query: string) => findTopics(catalog, query, 'it').map(({ subarea }) => subarea);

  it('does not mind accents, capitals or the order of the words', () => {
    expect(found('PARITA')).toEqual(['equality']);
    expect(found('studi piano')).toEqual(['plan']);
  });

  it('shows topics of that name before those whose area only mentions it', () => {
    expect(found('piano')).toEqual(['plan', 'refunds', 'equality']);
  });

  it('finds nothing where one of the words is nowhere', () => {
    expect(found('piano zebra')).toEqual([]);
  });
});
