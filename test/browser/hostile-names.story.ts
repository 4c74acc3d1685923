import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { apiOn } from '#support/browser/api-on';
import { productOf } from '#support/browser/product-of';
import { settle } from '#support/browser/settle';
import { storyOn } from '#support/browser/story';

const product = productOf('partner-panel');
const apiAs = apiOn(product);

/** Markup, an attribute that goes on, a link that runs, and what a catalogue of texts would take for its own. */
const evil = (thing: string): string =>
  `${thing} <script>alert(1)</script><img src=//evil.example/x onerror=alert(2)>"' onfocus=alert(3) autofocus x="` +
  '<svg onload=alert(4)>[x](javascript:alert(5)) {{name}} $t(common:notFoundTitle)';
const localized = (thing: string) => ({ it: evil(thing), en: evil(thing) });

/** Texts of the configuration in which a tenant's people write what they like. */
const entries = [
  [['queues', 'evil'], { label: localized('Coda') }],
  [['groups', 'evil'], { label: localized('Gruppo'), queues: ['evil'] }],
  [
    ['areas', 'evil'],
    {
      ...{ label: localized('Area'), description: localized('Descrizione'), macroArea: 'assurance' },
      subareas: { evil: { label: localized('Sottoarea'), queue: 'evil' } },
    },
  ],
  [
    ['forms', 'evil'],
    {
      ...{ version: 1, label: localized('Modulo'), attach: [{ area: 'evil' }] },
      fields: [{ key: 'evil', kind: 'text', label: localized('Domanda'), help: localized('Aiuto') }],
    },
  ],
] as const;

/** Whoever may write a name writes what runs where a page takes it for its own. */
const writeEvil = async (): Promise<{ readonly person: string; readonly customer: string }> => {
  const [bianca, agnese] = [await apiAs('bianca'), await apiAs('agnese')];
  const { etag } = await bianca.get('/v1/configuration');
  const changes = entries.map(([place, value]) => ({ op: 'put', place, value }));
  await bianca.post('/v1/configuration/changes', { changes }, { 'if-match': etag });
  const organisation = await bianca.get('/v1/organisations/grossonet');
  await bianca.patch('/v1/organisations/grossonet', { name: evil('Ente') }, { 'if-match': organisation.etag });
  const names = { name: evil('Persona'), role: 'requester', organisation: 'grossonet' };
  const { body: person } = await bianca.post('/v1/people', { ...names, email: 'evil@grossonet.example' });
  await bianca.post('/v1/organisations/grossonet/directory-groups', { id: 'evil', name: evil('Elenco') });
  await agnese.post('/v1/provisioning-requests', { name: evil('Richiesta'), email: 'asked@grossonet.example' });
  const { body: customer } = await agnese.post('/v1/end-customers', {
    ...{ name: evil('Cliente'), number: evil('Numero') },
    contracts: [{ id: 'one', name: evil('Contratto'), service: evil('Servizio'), site: 'one' }],
    sites: [{ id: 'one', name: evil('Sede'), address: evil('Indirizzo'), city: evil('Città') }],
  });
  return { person: String(person['id']), customer: String(customer['id']) };
};

/** What markup in a name would have left behind in a page. */
const leftBehind = (page: Page): Promise<number> =>
  page.locator('script:not([src]), [onerror], [onload], [onfocus], a[href^="javascript:"], [src*="evil"]').count();

describe('somebody who looks after names that an attacker wrote', () => {
  storyOn(product)('reads them as they were written, on every page that shows them', async ({ as }) => {
    const { person, customer } = await writeEvil();
    const pages: Readonly<Record<string, readonly (readonly [path: string, ...things: readonly string[]])[]>> = {
      bianca: [
        ['/admin/organisations', 'Ente'],
        ['/admin/organisations/grossonet', 'Ente', 'Persona'],
        ['/admin/people?name=persona', 'Persona', 'Ente'],
        [`/admin/people/${person}`, 'Persona', 'Ente'],
        ['/admin/catalogue', 'Area'],
        ['/admin/queues', 'Coda'],
        ['/admin/forms', 'Modulo'],
        ['/admin/forms/evil', 'Modulo', 'Domanda', 'Aiuto'],
        ['/admin/groups', 'Gruppo', 'Coda'],
        ['/admin/directories?organisation=grossonet', 'Elenco'],
        ['/admin/directories/grossonet/evil', 'Elenco', 'Ente'],
        ['/admin/requests?state=granted', 'Richiesta', 'Ente'],
        ['/admin/audit', 'Persona', 'Ente'],
        [`/customers/${customer}`, 'Cliente', 'Numero', 'Contratto', 'Servizio', 'Sede', 'Indirizzo', 'Ente'],
      ],
      agnese: [
        ['/organisation/people', 'Persona', 'Ente'],
        ['/organisation/agreements', 'Ente'],
        ['/organisation/requests?state=granted', 'Richiesta'],
        ['/customers?words=cliente', 'Cliente'],
        [`/customers/${customer}`, 'Contratto', 'Servizio', 'Sede', 'Indirizzo'],
        [`/new?customer=${customer}`, 'Cliente'],
      ],
    };
    for (const [who, shown] of Object.entries(pages)) {
      const { page, goTo } = await as(who);
      for (const [path, ...things] of shown) {
        await goTo(path);
        for (const thing of things)
          await page.locator('main').getByText(evil(thing)).first().waitFor({ state: 'attached' });
        await settle(page);
        expect(await leftBehind(page), path).toBe(0);
      }
    }
  });
});
