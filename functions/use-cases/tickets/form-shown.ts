import { entryOf } from '#domain/catalogue/entry-of';
import type { FormDefinition } from '#domain/forms/form-definition';
import type { Ticket } from '#domain/ticket/ticket';
import type { PastConfigurations, Session } from '../ports.ts';

/**
 * The definition that a ticket's form was filled in by. Where the form has changed since, the configuration of the
 * opening still holds it.
 */
export const formShown =
  ({ pastConfigurations }: { readonly pastConfigurations: PastConfigurations }) =>
  async ({ configuration }: Session, { form, configurationVersion }: Ticket): Promise<FormDefinition | undefined> => {
    if (!form) return undefined;
    const now = entryOf(configuration.preset.forms ?? {}, form.id);
    if (now?.version === form.version) return now;
    const then = await pastConfigurations.at(configurationVersion);
    return entryOf(then.preset.forms ?? {}, form.id);
  };
