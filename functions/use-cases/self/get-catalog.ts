import { type ArchivedCatalog, archivedCatalog } from '#domain/catalogue/archived-catalog';
import { type OfferedCatalog, offeredCatalog } from '#domain/catalogue/offered-catalog';
import { typesInState } from '#domain/catalogue/types-in-state';
import type { TenantSettings } from '#domain/configuration';
import { usesRegistry } from '#domain/end-customers/registry';
import type { Forms } from '#domain/forms/forms-fitting';
import { offeredForms } from '#domain/forms/offered-forms';
import { isStaff } from '#domain/people/person';
import { mayDo } from '#domain/policy';
import { namedActions } from '#domain/preset/named-actions';
import type { Entrance, Preset, Workflow } from '#domain/preset/preset';
import { fail, ok, type Result } from '#domain/result';
import type { CivilCalendar } from '#domain/ticket/context';
import type { UseCaseFailure } from '../failure.ts';
import type { Clock, Session } from '../ports.ts';

/**
 * What a person may choose today, and the states that their tickets go through. The desk is told what all organisations
 * are called; nobody else learns who the others are.
 */
export type CatalogView = OfferedCatalog &
  Pick<Workflow, 'states'> &
  Pick<Preset, 'risks' | 'serviceHours'> & { readonly actions?: ReturnType<typeof namedActions> } & {
    readonly archived: ArchivedCatalog;
    readonly forms: Forms;
    /** They use the registry of end customers (R1.10). */
    readonly endCustomers?: true;
    /** What becomes of requests for new people, for those who make or see them. */
    readonly requests?: Entrance['requests'];
    /** The types whose tickets come to a state, for states that not all come to. */
    readonly typesIn: (state: string) => readonly string[] | undefined;
  } & Partial<Pick<TenantSettings, 'organisations'>>;

/** The catalogue as this person is offered it on this civil day (R1.4). */
export const getCatalog =
  ({ calendar, clock }: { calendar: CivilCalendar; clock: Clock }) =>
  ({ person, organisation, configuration }: Session): Result<CatalogView, UseCaseFailure> => {
    if (!mayDo(person, 'seeCatalog')) return fail({ reason: 'not-allowed', action: 'seeCatalog' });
    const { preset, settings } = configuration;
    const today = calendar.dayOf(clock.now(), settings.timeZone);
    const offered = offeredCatalog(preset, { actor: person, organisation, today });
    const actions = namedActions(preset.workflow);
    return ok({
      ...offered,
      states: preset.workflow.states,
      typesIn: (state) => typesInState(preset, state),
      ...(preset.risks && { risks: preset.risks }),
      ...(preset.serviceHours && { serviceHours: preset.serviceHours }),
      ...(Object.keys(actions).length > 0 && { actions }),
      archived: archivedCatalog(preset, { actor: person, organisation, today }),
      forms: offeredForms(preset.forms, offered),
      ...(mayDo(person, 'seeRequests') && { requests: preset.provisioning?.requests ?? 'decided' }),
      ...(usesRegistry(person, organisation, preset) && { endCustomers: true }),
      ...(isStaff(person) && { organisations: settings.organisations }),
    });
  };
