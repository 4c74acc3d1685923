import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { productOf } from '#support/browser/product-of';
import { story, storyOn } from '#support/browser/story';

/** One of each role among the people of the demo of partners. */
const people = { requester: 'mauro', referent: 'serena', operator: 'nino', supervisor: 'claudia', admin: 'bianca' };
type Role = keyof typeof people;
const all = Object.keys(people) as readonly Role[];
const admins: readonly Role[] = ['supervisor', 'admin'];

/** Who has which page; others read that it is not there. Whoever makes such a page says here whose it is. */
const readers: Readonly<Record<string, readonly Role[]>> = {
  '/admin': admins,
  '/admin/organisations': admins,
  '/admin/organisations/grossonet': admins,
  '/admin/people': admins,
  '/admin/people/nino': admins,
  '/admin/catalogue': admins,
  '/admin/queues': admins,
  '/admin/forms': admins,
  '/admin/forms/xdsl': admins,
  '/admin/workflow': admins,
  '/admin/groups': admins,
  '/admin/directories': admins,
  '/admin/directories/grossonet/dealers': admins,
  '/admin/requests': admins,
  '/admin/audit': ['admin'],
  '/organisation/people': ['referent'],
  '/organisation/agreements': ['referent'],
  '/organisation/requests': ['referent', ...admins],
  '/organisation/tickets': all,
  '/customers': all,
  '/customers/nobody': [],
};

/** What the API tells to everybody who is signed in, and the desk's own numbers. */
const forEverybody = /^\/v1\/(me|catalog|queues|tickets(\/counts)?)$/;

const pathsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/path: '(\/[^']*)'/g)].map(([, path = '']) => path);

describe('a page of the administration, of an organisation or of end customers', () => {
  const product = productOf('partner-panel');

  it('belongs to somebody who is named here', () => {
    const paths = ['web/app/admin-pages.ts', 'web/app/pages-by-path.ts'].flatMap(pathsOf);
    const spoken = paths.filter((path) => /^\/(admin|organisation|customers)/.test(path));
    const patterns = spoken.map((path) => new RegExp(`^${path.replace(/:\w+/g, '[^/:]+')}$`));
    expect(spoken.length).toBe(Object.keys(readers).length);
    expect(patterns.filter((pattern) => !Object.keys(readers).some((path) => pattern.test(path)))).toEqual([]);
  });

  storyOn(product).for(all)(
    'is not there for whoever may not have it, and asks for nothing: %s',
    async (role, { as }) => {
      const { page, say, goTo, faults } = await as(people[role]);
      // That a customer is not there is the API's own word, and nobody's secret.
      faults.expect(/404.*\/v1\/end-customers\/nobody$/);
      const asked = new Set<string>();
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.startsWith('/v1/') && !forEverybody.test(pathname)) asked.add(`${page.url()}: ${pathname}`);
      });
      const refused = Object.keys(readers).filter((path) => !readers[path]?.includes(role));
      expect(refused.length).toBeGreaterThan(0);
      for (const path of refused) {
        await goTo(path);
        await page.getByRole('heading', { level: 1, name: say('notFoundTitle') }).waitFor();
      }
      expect([...asked].filter((request) => !request.endsWith('/v1/end-customers/nobody'))).toEqual([]);
    },
  );

  story('is not there on a desk that keeps no end customers, and asks for none', async ({ as }) => {
    const { page, say, goTo } = await as('sara');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const path of ['/customers', '/customers/nobody']) {
      await goTo(path);
      await page.getByRole('heading', { level: 1, name: say('notFoundTitle') }).waitFor();
    }
    expect(asked).toContain('/v1/catalog');
    expect(asked.filter((path) => path.startsWith('/v1/end-customers'))).toEqual([]);
  });
});
