import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

const most = 2000;

/** Keeps the provider's sessions, codes and grants until the runner stops; the oldest go first. */
export const memoryAdapter = (): AdapterFactory => {
  const stored = new Map<string, AdapterPayload>();
  return (model): Adapter => {
    const keyOf = (id: string): string => `${model} ${id}`;
    const findBy = (matches: (payload: AdapterPayload) => boolean) =>
      Promise.resolve([...stored].find(([key, payload]) => key.startsWith(`${model} `) && matches(payload))?.[1]);
    return {
      upsert: (id, payload) => {
        stored.set(keyOf(id), payload);
        if (stored.size > most) stored.delete(stored.keys().next().value ?? '');
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(stored.get(keyOf(id))),
      findByUid: (uid) => findBy((payload) => payload.uid === uid),
      findByUserCode: (code) => findBy((payload) => payload.userCode === code),
      consume: (id) => {
        const payload = stored.get(keyOf(id));
        if (payload) stored.set(keyOf(id), { ...payload, consumed: Math.floor(Date.now() / 1000) });
        return Promise.resolve();
      },
      destroy: (id) => {
        stored.delete(keyOf(id));
        return Promise.resolve();
      },
      revokeByGrantId: (grant) => {
        for (const [key, payload] of stored) if (payload.grantId === grant) stored.delete(key);
        return Promise.resolve();
      },
    };
  };
};
