import type { Preset } from '../preset/preset.ts';
import type { TicketEvent } from '../ticket/event.ts';
import { mailsFor } from './mails-for.ts';

/** Whether the preset's mail rules keep an event from anybody who would hear of it without them (R5.1). */
export const isKeptBack = (event: TicketEvent, preset: Pick<Preset, 'workflow' | 'mailRules'>): boolean =>
  mailsFor(event, preset).length < mailsFor(event, { workflow: preset.workflow }).length;
