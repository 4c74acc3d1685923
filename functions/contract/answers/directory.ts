import * as z from 'zod/mini';
import { encodings } from '#domain/directory/decode-chunk';

/** A directory group with how many addresses it holds (R6.5). */
export const directoryGroup = z.object({
  id: z.string(),
  organisation: z.string(),
  name: z.string(),
  members: z.number(),
});

const importShape = {
  id: z.string(),
  organisation: z.string(),
  group: z.string(),
  state: z.enum(['open', 'finished']),
  next: z.number(),
  lines: z.number(),
  members: z.number(),
  problems: z.array(z.object({ line: z.number(), code: z.enum(['no-address', 'wrong-address', 'duplicate']) })),
  problemCount: z.number(),
  encoding: z.optional(z.enum(encodings)),
};

/** How far an import has come; `problems` tells the first lines that are left out, `problemCount` how many there are. */
export const directoryImport = z.object(importShape);

/** `cleared` is false while something of what the import replaced is still to be deleted. */
export const finishedImport = z.object({ ...importShape, cleared: z.boolean() });
export type DirectoryGroupAnswer = z.infer<typeof directoryGroup>;
export type DirectoryImportAnswer = z.infer<typeof directoryImport>;
