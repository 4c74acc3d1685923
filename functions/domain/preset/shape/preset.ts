import * as z from 'zod/mini';
import { explained, hyphenated, id, labelled } from './fields.ts';
import { workflowShape } from './workflow.ts';

const table = <Entry extends z.ZodMiniType>(entry: Entry) => z.record(id, entry);

const type = z.strictObject({
  ...explained,
  subtypes: table(z.strictObject(explained)),
  regression: z.exactOptional(z.boolean()),
});

const area = z.strictObject({
  ...explained,
  macroArea: id,
  subareas: table(z.strictObject({ ...labelled, queue: id })),
});

/** The shape of a preset's data; what it means is judged by `checkPreset`. */
export const presetShape = z.strictObject({
  name: hyphenated,
  numbering: z.string(),
  types: table(type),
  macroAreas: table(z.strictObject(labelled)),
  areas: table(area),
  environments: table(z.strictObject(labelled)),
  severities: table(z.strictObject(explained)),
  urgencies: table(z.strictObject(labelled)),
  priorities: table(z.strictObject(labelled)),
  priorityMatrix: table(table(id)),
  queues: table(z.strictObject({ ...labelled, parent: z.exactOptional(id) })),
  workflow: workflowShape,
});
