import { type Upload, unlinkedMilliseconds } from '#domain/upload';
import type { Uploads } from '#use-cases/ports/files';

/** When the sweep should look at an upload; linked and settled ones need no care. */
const dueAt = ({ state, linked, expiresAt, reservedAt }: Upload): string | undefined => {
  if (state === 'receiving') return expiresAt;
  return linked ? undefined : new Date(Date.parse(reservedAt) + unlinkedMilliseconds).toISOString();
};

/** Uploads in memory, with the conditions of the table. */
export const memoryUploads = (items: Map<string, Upload>): Uploads => ({
  reserve: async (upload) => {
    items.set(upload.id, upload);
    return { kind: 'committed' };
  },
  find: async (id) => items.get(id),
  findAll: async (ids) => new Map([...items].filter(([id]) => ids.includes(id))),
  settle: async (id, to) => {
    const upload = items.get(id);
    const open = upload?.state === 'receiving' || (upload?.state === 'missing' && to.state === 'received');
    if (!upload || !open) return false;
    items.set(id, { ...upload, ...to });
    return true;
  },
  overdue: async (before, { limit, cursor = '' }) => {
    const due = [...items.values()].filter((upload) => upload.id > cursor && (dueAt(upload) ?? '~') <= before);
    const page = due.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit);
    const last = page.at(-1);
    return { items: page, ...(due.length > limit && last && { next: last.id }) };
  },
  remove: async (id) => {
    if (items.get(id)?.linked) return false;
    items.delete(id);
    return true;
  },
});
