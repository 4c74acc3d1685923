import * as z from 'zod/mini';
import { answers } from '#contract/answers/answers';
import { article, attachment } from '#contract/answers/article';
import { directoryGroup, directoryImport } from '#contract/answers/directory';
import { endCustomer } from '#contract/answers/end-customer';
import { condition, form } from '#contract/answers/form';
import { me } from '#contract/answers/me';
import { organisation } from '#contract/answers/organisation';
import { person } from '#contract/answers/person';
import { problem } from '#contract/answers/problem';
import { provisioningRequest } from '#contract/answers/provisioning-request';
import { named, ticket, ticketSummary } from '#contract/answers/ticket';
import { contracts } from '#contract/contracts';
import { routes } from '../routes.ts';

type Json = Record<string, unknown>;

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Component name of an operation's request body. */
export const bodyName = (operation: string): string => `${capitalised(operation)}Request`;

/** Component name of an operation's answer, unless the answer is a shared shape. */
const answerName = (operation: string): string => `${capitalised(operation)}Answer`;

const shared = {
  Named: named,
  Ticket: ticket,
  TicketSummary: ticketSummary,
  Article: article,
  Attachment: attachment,
  Me: me,
  Organisation: organisation,
  EndCustomer: endCustomer,
  FormCondition: condition,
  Form: form,
  Person: person,
  DirectoryGroup: directoryGroup,
  DirectoryImport: directoryImport,
  ProvisioningRequest: provisioningRequest,
  Problem: problem,
};

const registry = () => {
  const components = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(shared)) components.add(schema, { id });
  for (const { operation } of routes) {
    const { body } = contracts[operation];
    if (body) components.add(body, { id: bodyName(operation) });
    for (const answer of Object.values(answers[operation])) {
      if (!components.has(answer)) components.add(answer, { id: answerName(operation) });
    }
  }
  return components;
};

/** Name under which an answer's schema stands among the components. */
export const componentOf = (operation: string, schema: z.ZodMiniType): string =>
  Object.entries(shared).find(([, one]) => one === schema)?.[0] ?? answerName(operation);

/** A reference to a component. */
export const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** Every schema of the contracts as JSON Schema 2020-12, by component name. */
export const componentSchemas = (): Json => {
  const { schemas } = z.toJSONSchema(registry(), { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]));
};

/** One schema in place, for a parameter. */
export const inlineSchema = (schema: z.ZodMiniType): Json => {
  const { $schema, ...inline } = z.toJSONSchema(schema, { io: 'input' });
  return inline as Json;
};
