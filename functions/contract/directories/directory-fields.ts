import * as z from 'zod/mini';
import { key, ulid } from '../fields.ts';

export const groupsPath = z.strictObject({ id: key });
export const groupPath = z.strictObject({ id: key, group: key });
export const importPath = z.strictObject({ id: key, group: key, import: ulid });
