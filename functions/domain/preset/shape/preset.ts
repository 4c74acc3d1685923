import * as z from 'zod/mini';
import { requestHandlings } from '../preset.ts';
import { archivable, code, explained, hyphenated, id, labelled } from './fields.ts';
import { formShape } from './form.ts';
import { mailRuleShape } from './mail-rule.ts';
import { serviceHoursShape, serviceLevelShape } from './service.ts';
import { workflowShape } from './workflow.ts';

const table = <Entry extends z.ZodMiniType>(entry: Entry) => z.record(id, entry);

const type = z.strictObject({
  ...explained,
  ...archivable,
  subtypes: table(z.strictObject({ ...explained, ...archivable })),
  regression: z.exactOptional(z.boolean()),
  problem: z.exactOptional(z.literal(true)),
  code: z.exactOptional(code),
  opens: z.exactOptional(z.literal('desk')),
});

const area = z.strictObject({
  ...explained,
  ...archivable,
  macroArea: id,
  subareas: table(z.strictObject({ ...labelled, ...archivable, queue: id })),
});

const fact = z.exactOptional(id);
const route = z.strictObject({ area: fact, subarea: fact, type: fact, form: fact, queue: id });

/** The shape of a preset's data; what it means is judged by `checkPreset`. */
export const presetShape = z.strictObject({
  name: hyphenated,
  numbering: z.string(),
  types: table(type),
  macroAreas: table(z.strictObject(labelled)),
  areas: table(area),
  environments: table(z.strictObject({ ...labelled, ...archivable })),
  severities: table(z.strictObject(explained)),
  urgencies: table(z.strictObject(labelled)),
  priorities: table(z.strictObject(labelled)),
  priorityMatrix: table(table(id)),
  queues: table(z.strictObject({ ...labelled, ...archivable, parent: z.exactOptional(id) })),
  groups: z.exactOptional(table(z.strictObject({ ...labelled, ...archivable, queues: z.array(id) }))),
  forms: z.exactOptional(table(formShape)),
  endCustomers: z.exactOptional(z.literal(true)),
  routing: z.exactOptional(z.array(route)),
  risks: z.exactOptional(table(z.strictObject(explained))),
  serviceHours: z.exactOptional(serviceHoursShape),
  serviceLevels: z.exactOptional(z.array(serviceLevelShape)),
  mailRules: z.exactOptional(z.array(mailRuleShape)),
  provisioning: z.exactOptional(
    z.strictObject({ requests: z.enum(requestHandlings), firstLogin: z.exactOptional(z.literal('listed')) }),
  ),
  workflow: workflowShape,
});
