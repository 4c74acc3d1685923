import * as z from 'zod/mini';

/** How somebody came in: they were in, their person was waiting for them, or they are a person from now on. */
export const entrance = z.object({ entrance: z.enum(['known', 'linked', 'created']) });
