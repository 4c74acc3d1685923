import type { Reclassification } from '#domain/ticket/command';
import type { Classification } from '#domain/ticket/ticket';
import type { Chance } from './chance.ts';

/** What a requester chose, and what the desk has to correct once it has read the ticket. */
export interface Misfiled {
  readonly opened: Classification;
  readonly correction: Reclassification;
}

const question = { type: 'clarification', subtype: 'functional_assistance', severity: 'low' };
const fault = { type: 'anomaly', subtype: 'software', severity: 'high' };
/** Where people look when they do not know where to look; every agreement covers it. */
const elsewhere = { area: 'network_and_access', subarea: 'credentials' };

/** Some choose the wrong area, others take a fault for a question or a question for a fault. */
export const misfile = (facts: Classification, chance: Chance): Misfiled => {
  const { type, subtype, severity, urgency, area, subarea, environment } = facts;
  if (area !== elsewhere.area && chance.happens(0.4)) {
    const opened = { ...facts, ...elsewhere, urgency: 'urgent' };
    return { opened, correction: { area, subarea, urgency } };
  }
  const correction = { type, subtype, severity };
  if (type === 'clarification') return { opened: { ...facts, ...fault }, correction };
  const opened = { area, subarea, urgency, ...question, ...(environment !== undefined && { environment: 'training' }) };
  return { opened, correction: { ...correction, ...(environment !== undefined && { environment }) } };
};
