import { routes } from '#http/routes';
import { isProblem } from '#web/lib/api/api-problem.ts';
import type { Api } from '#web/lib/api/create-api.ts';

const own = routes.find(({ operation }) => operation === 'getMe')?.path ?? '';

/**
 * Whether whoever has just signed in is in: people of the desk are, and others are let in if their organisation's sign-in
 * is enough. The question goes past the API of the pages, for which somebody unknown is a session that is over.
 */
export const comeIn = async (api: Api, token: string): Promise<boolean> => {
  const { status } = await fetch(own, { headers: { authorization: `Bearer ${token}` }, cache: 'no-store' });
  if (status !== 401) return true;
  try {
    await api('enter', {});
    return true;
  } catch (error) {
    if (isProblem(error, 'not-let-in')) return false;
    throw error;
  }
};
