import { expect } from 'vitest';
import { apiAs } from '#support/browser/api-as';
import { story } from '#support/browser/story';

const unique = () => `story-${Date.now().toString(36)}`;

story('a referent asks for a colleague, waits, and reads why a supervisor refuses', async ({ as }) => {
  const name = `Nuova ${unique()}`;
  const elena = await as('elena');
  elena.faults.expect(/status of 400/);
  await elena.goTo('/organisation/requests');
  const { page, say } = elena;
  await page.getByLabel(say('requests:field.name')).fill(name);
  await page.getByRole('button', { name: say('requests:ask') }).click();
  await page.locator('#new-email-error').waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel(say('requests:field.name')).inputValue()).toBe(name);
  await page.getByLabel(say('requests:field.email')).fill(`${unique()}@altrove.example`);
  await page.getByRole('button', { name: say('requests:ask') }).click();
  await page.getByText(say('requests:hasToWait', { name })).waitFor();
  const waiting = page.getByRole('listitem').filter({ hasText: name });
  await waiting.getByText(say('requests:waits')).waitFor();
  await expect.poll(() => page.getByLabel(say('requests:field.name')).inputValue()).toBe('');

  const franca = await as('franca');
  await franca.goTo('/admin/requests');
  await franca.page.getByRole('button', { name: say('requests:refuse', { name }) }).click();
  await franca.page.getByRole('dialog').getByLabel(say('requests:reason')).fill('Non lavora più qui.');
  await franca.page.getByRole('button', { name: say('requests:confirm.refused') }).click();
  await franca.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await franca.page.getByRole('button', { name: say('requests:refuse', { name }) }).waitFor({ state: 'detached' });

  await elena.goTo('/organisation/requests?state=refused');
  await waiting.getByText(say('requests:because', { reason: 'Non lavora più qui.' })).waitFor();
});

story(
  'whoever stands in a directory group is in as soon as the referent asks, and the referent is told so',
  async ({ as }) => {
    const email = `${unique()}@altrove.example`;
    const ada = await apiAs('ada');
    const groups = '/v1/organisations/ateneo-aurora/directory-groups';
    const id = unique();
    await ada.post(groups, { id, name: 'Elenco di prova' });
    const begun = (await ada.post(`${groups}/${id}/imports`, {})).body;
    const path = `${groups}/${id}/imports/${begun['id']}`;
    await ada.post(`${path}/chunks`, { chunk: 1, addresses: [email] });
    await ada.post(`${path}/finish`, { lines: 1 });

    const { page, say, goTo } = await as('elena', { language: 'en' });
    await goTo('/organisation/requests');
    await page.getByLabel(say('requests:field.name')).fill('Known Already');
    await page.getByLabel(say('requests:field.email')).fill(email);
    await page.getByLabel(say('requests:field.email')).press('Enter');
    await page.getByText(say('requests:isIn', { name: 'Known Already' })).waitFor();
    await page.getByText(say('requests:isInByDirectory')).waitFor();
    await page.getByRole('link', { name: say('requests:state.granted') }).click();
    const line = page.getByRole('listitem').filter({ hasText: email });
    await line.getByText(say('requests:atOnce')).waitFor();
  },
);

story('an admin who grants what somebody has refused meanwhile is told, and loses no word', async ({ as }) => {
  const name = `Contesa ${unique()}`;
  const { body } = await (await apiAs('elena')).post('/v1/provisioning-requests', {
    name,
    email: `${unique()}@altrove.example`,
  });
  const { page, say, goTo, faults } = await as('ada');
  faults.expect(/status of 409/);
  await goTo('/admin/requests');
  await page.getByRole('button', { name: say('requests:letIn', { name }) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('requests:reason')).fill('Benvenuta.');
  await (await apiAs('franca')).post(`/v1/provisioning-requests/${body['id']}/decision`, { decision: 'refused' });
  await dialog.getByRole('button', { name: say('requests:confirm.granted') }).click();
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByLabel(say('requests:reason')).inputValue()).toBe('Benvenuta.');
});

story('a requester finds no requests for new users', async ({ as }) => {
  const { page, say } = await as('marco');
  await page.goto('/organisation/requests');
  await page.getByRole('heading', { level: 1, name: say('notFoundTitle') }).waitFor();
});
