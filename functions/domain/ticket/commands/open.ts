import { checkChosen } from '../../catalogue/check-chosen.ts';
import { checkOpener } from '../../catalogue/check-opener.ts';
import { priorityOf } from '../../catalogue/priority-of.ts';
import { queueOf } from '../../catalogue/queue-of.ts';
import { withForm } from '../../forms/with-form.ts';
import { mayDo } from '../../policy.ts';
import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { OpenCommand } from '../command.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Failure } from '../failure.ts';
import { invalid } from '../failure.ts';

/** A new ticket: in the workflow's first state, on the competent queue (R2.1), with the matrix's priority (R1.11). */
export const open = (command: OpenCommand, context: DecisionContext): Result<Draft, Failure> => {
  const { actor, configuration } = context;
  const { classification, organisation, requester, channel, follows, form, endCustomer } = command;
  const right = requester === actor.id ? 'open' : 'openForOthers';
  if (!mayDo(actor, right, { requester, organisation })) return fail({ reason: 'not-allowed', action: 'open' });
  const { preset } = configuration;
  const fields = [...checkChosen(classification, preset), ...checkOpener(classification, preset, actor)];
  if (fields.length > 0) return fail({ reason: 'invalid', fields });
  const filed = withForm(configuration.preset.forms, classification);
  if (form?.id !== filed.form) return fail(invalid('/form/id', 'form-not-for-this-kind'));
  if (!context.article) return fail(invalid('/description', 'text-required'));
  return ok({
    type: 'opened',
    visibility: 'public',
    patch: {
      ...classification,
      state: configuration.preset.workflow.initial,
      priority: priorityOf(configuration.preset, classification),
      queue: queueOf(configuration.preset, filed),
      customerAnswered: false,
    },
    opened: {
      organisation,
      requester,
      openedBy: actor.id,
      channel,
      ...(follows !== undefined && { follows }),
      ...(form && { form }),
      ...(endCustomer !== undefined && { endCustomer }),
      configurationVersion: configuration.version,
    },
  });
};
