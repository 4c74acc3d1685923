import { describe, expect, it } from 'vitest';
import { portal } from '#support/ground/portal';

describe('a user of consortium-portal', () => {
  it('chooses between the types and subtypes of R1.2, each explained', () => {
    const subtypes = Object.entries(portal.types).map(([id, type]) => [id, Object.keys(type.subtypes)]);
    expect(Object.fromEntries(subtypes)).toEqual({
      anomaly: ['software', 'infrastructure'],
      request: ['evolution', 'data_change', 'data_extraction', 'configuration'],
      clarification: ['functional_assistance', 'technical_assistance', 'consultancy'],
    });
    const texts = Object.values(portal.types).flatMap((type) => [type, ...Object.values(type.subtypes)]);
    for (const { description } of texts)
      expect(Math.min(description.it.length, description.en.length)).toBeGreaterThan(60);
  });
  it('may say of anomalies alone that it worked before', () => {
    expect(Object.keys(portal.types).filter((type) => portal.types[type]?.regression)).toEqual(['anomaly']);
  });
  it('finds a process among areas in macro-areas, and never has to name a product', () => {
    const subareas = Object.values(portal.areas).flatMap((area) => Object.keys(area.subareas));
    expect(Object.keys(portal.macroAreas)).toHaveLength(4);
    expect(Object.keys(portal.areas).length).toBeGreaterThanOrEqual(10);
    expect(subareas.length).toBeGreaterThanOrEqual(30);
    expect(new Set(subareas).size).toBe(subareas.length);
    const grouped = new Set(Object.values(portal.areas).map((area) => area.macroArea));
    expect([...grouped].sort()).toEqual(Object.keys(portal.macroAreas).sort());
  });
  it('reads each state in the words of the house', () => {
    const words = Object.entries(portal.workflow.states).map(([id, { label, family, final = false }]) =>
      [id, label.it, label.en, family, final].join(', '),
    );
    expect(words).toEqual([
      'new, Nuovo, New, untouched, false',
      'awaiting_support, Attesa supporto, With support, with_us, false',
      'awaiting_customer, Attesa cliente, Waiting for you, with_you, false',
      'in_progress, In lavorazione, In progress, working, false',
      'planned, Pianificato, Planned, planned, false',
      'resolved, Risolto, Resolved, solved, false',
      'closed, Chiuso, Closed, ended, true',
    ]);
  });
  it('has ten days to say that it is not solved', () => {
    expect(portal.workflow.silenceDays).toBe(10);
  });
});

describe('the desk of consortium-portal', () => {
  it('has the five priorities, most urgent first', () => {
    expect(Object.keys(portal.priorities)).toEqual(['code_red', 'very_high', 'high', 'medium', 'low']);
  });
  it('receives new tickets in teams that somebody below can help', () => {
    const receiving = new Set(
      Object.values(portal.areas).flatMap((area) => Object.values(area.subareas).map(({ queue }) => queue)),
    );
    const parents = Object.values(portal.queues).map(({ parent }) => parent);
    expect([...receiving].sort()).toEqual(['administration', 'infrastructure', 'services', 'students', 'teaching']);
    for (const queue of ['administration', 'services', 'students', 'teaching']) expect(parents).toContain(queue);
  });
});
