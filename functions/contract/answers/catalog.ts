import * as z from 'zod/mini';
import { outcomes, requestHandlings, stateFamilies } from '#domain/preset/preset';
import { weekdays } from '#domain/preset/service-hours';
import { form } from './form.ts';
import { label, named } from './ticket.ts';

const choice = z.object({ id: z.string(), label });
const explained = z.object({ id: z.string(), label, description: label });

const archived = z.object({
  types: z.array(z.extend(choice, { subtypes: z.array(choice) })),
  areas: z.array(z.extend(choice, { subareas: z.array(choice) })),
  environments: z.array(choice),
});

/** When the desk works, in the tenant's time zone. */
const serviceHours = z.object({
  week: z.array(
    z.object({ days: z.array(z.enum(weekdays)), hours: z.array(z.object({ from: z.string(), to: z.string() })) }),
  ),
  closedOnItalianHolidays: z.exactOptional(z.literal(true)),
  /** The patron's day, `MM-DD`: the desk rests then too. */
  patronDay: z.exactOptional(z.string()),
});

/**
 * What a ticket can be opened about; `archived` calls by its name what
 * only older tickets carry; `organisations` names all of them, for staff only.
 */
export const catalog = z.object({
  types: z.array(z.extend(explained, { regression: z.boolean(), subtypes: z.array(explained) })),
  macroAreas: z.array(choice),
  areas: z.array(z.extend(explained, { macroArea: z.string(), subareas: z.array(choice) })),
  environments: z.array(choice),
  severities: z.array(explained),
  urgencies: z.array(choice),
  priorities: z.array(choice),
  states: z.array(
    z.extend(choice, {
      family: z.enum(stateFamilies),
      sentence: label,
      undated: z.optional(label),
      final: z.boolean(),
      /** The types whose tickets come here; all where none is named. */
      types: z.optional(z.array(z.string())),
      outcome: z.optional(z.enum(outcomes)),
    }),
  ),
  /** What steps of the workflow are called, where the tenant names them. */
  actions: z.optional(z.array(choice)),
  risks: z.optional(z.array(explained)),
  archived: z.optional(archived),
  forms: z.optional(z.array(form)),
  serviceHours: z.optional(serviceHours),
  /** What becomes of requests for new people; only for those who make, see or decide them. */
  requests: z.optional(z.enum(requestHandlings)),
  /** You use the registry of end customers. */
  endCustomers: z.optional(z.literal(true)),
  organisations: z.optional(z.array(named)),
});
export type CatalogAnswer = z.infer<typeof catalog>;
