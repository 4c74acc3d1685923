import { carriesRegression } from '../../catalogue/carries-regression.ts';
import { checkChosen } from '../../catalogue/check-chosen.ts';
import { isProblem } from '../../catalogue/is-problem.ts';
import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import { changesOf } from '../changes-of.ts';
import type { ReclassifyCommand } from '../command.ts';
import { consequences } from '../consequences.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Failure, FieldFailure } from '../failure.ts';
import { invalid } from '../failure.ts';
import { reclassified } from '../reclassified.ts';
import { refusal } from '../refusal.ts';
import type { Classification, Ticket } from '../ticket.ts';

/** Corrects what the ticket is about (R1.9); state, priority, queue and regression flag follow the new facts. */
export const reclassify = (
  ticket: Ticket,
  command: ReclassifyCommand,
  context: DecisionContext,
): Result<Draft, Failure> => {
  const refused = refusal(ticket, 'reclassify', 'reclassify', context);
  if (refused) return fail(refused);
  const { preset } = context.configuration;
  const facts = reclassified(ticket, command.to, preset);
  if (!facts.ok) return facts;
  const early = carriesRegression(preset, facts.value.type) ? earlyRegression(ticket, command, facts.value) : [];
  const linked = ticket.problem !== undefined && isProblem(preset, facts.value);
  const bound: FieldFailure[] = linked ? [{ pointer: '/type', code: 'linked-to-a-problem' }] : [];
  const fields = [...checkChosen(facts.value, preset, ticket), ...early, ...bound];
  if (fields.length > 0) return fail({ reason: 'invalid', fields });
  const corrected = { regression: null, environment: null, ...facts.value };
  if (Object.keys(changesOf(ticket, corrected)).length === 0) return fail(invalid('', 'nothing-to-change'));
  const patch = { customerAnswered: false, ...corrected, ...consequences(ticket, facts.value, context) };
  return ok({ type: 'reclassified', visibility: 'public', patch });
};

/** Until the cause is known, the flag is what the user says (R3.8). */
const earlyRegression = (ticket: Ticket, { to }: ReclassifyCommand, facts: Classification): FieldFailure[] =>
  to.regression !== undefined && facts.regression !== ticket.regression && ticket.diagnosedAt === undefined
    ? [{ pointer: '/regression', code: 'regression-before-diagnosis' }]
    : [];
