import { expect } from 'vitest';
import { apiAs } from '#support/browser/api-as';
import { story } from '#support/browser/story';

const unique = () => `story-${Date.now().toString(36)}`;

/** Somebody of the story's own, so that nobody else's day changes. */
const letIn = async (more: object): Promise<string> => {
  const body = { name: 'Persona di prova', email: `${unique()}@prova.example`, role: 'operator', ...more };
  const made = await (await apiAs('ada')).post('/v1/people', body);
  return String(made.body['id']);
};

story('an admin lets somebody in, after the address of somebody else was refused at its field', async ({ as }) => {
  const { page, say, goTo, faults } = await as('ada');
  faults.expect(/status of 400/);
  await goTo('/admin/people');
  await page.getByRole('button', { name: say('admin-people:new') }).click();
  const dialog = page.getByRole('dialog');
  const email = dialog.getByLabel(say('admin-people:field.email'));
  await dialog.getByLabel(say('admin-people:field.name')).fill('Nuova di prova');
  await email.fill('giulia.conti@ateneo-aurora.example');
  await dialog.getByLabel(say('admin-people:field.organisation')).selectOption('ateneo-aurora');
  await dialog.getByRole('button', { name: say('admin-people:letIn') }).click();
  await dialog.locator('#new-email-error').waitFor();
  expect(await dialog.getByLabel(say('admin-people:field.name')).inputValue()).toBe('Nuova di prova');
  await email.fill(`${unique()}@prova.example`);
  await dialog.getByRole('button', { name: say('admin-people:letIn') }).click();
  await page.waitForURL(/\/admin\/people\/[^/]+$/);
  await page.getByRole('heading', { level: 1, name: 'Nuova di prova' }).waitFor();
});

story('an admin takes one right on one queue from an operator by keyboard, and only that', async ({ as }) => {
  const id = await letIn({ queues: ['students', 'teaching'] });
  const { page, say, goTo } = await as('ada');
  await goTo(`/admin/people/${id}`);
  const box = (queue: string, word: string) => page.locator(`#right-${queue}-${word}`);
  await box('students', 'works').waitFor();
  expect(await box('students', 'read').isDisabled()).toBe(true);
  expect(await box('services', 'note').isDisabled()).toBe(true);
  await box('students', 'close').focus();
  await page.keyboard.press('Space');
  await box('services', 'works').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: say('administration:save') }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(say('admin-people:saved')).waitFor();
  const { body } = await (await apiAs('ada')).get(`/v1/people/${id}`);
  expect(body).toMatchObject({
    queues: expect.arrayContaining(['students', 'teaching', 'services']),
    rights: { students: ['read', 'note', 'reply', 'move', 'own'] },
  });
  const history = page.getByRole('region', { name: say('administration:changes') });
  await history.getByText(say('administration:action.change')).waitFor();
});

story(
  'an admin puts somebody out at once, finds them among those who are out, and lets them in again',
  async ({ as }) => {
    const name = `Fuori ${unique()}`;
    const id = await letIn({ name, role: 'supervisor' });
    const { page, say, goTo } = await as('ada');
    await goTo(`/admin/people/${id}`);
    await page.getByRole('button', { name: say('admin-people:disable', { name }) }).click();
    await page.getByText(say('admin-people:disableDone', { name })).waitFor();
    await goTo('/admin/people?disabled=only&role=supervisor');
    await page.getByLabel(say('admin-people:search')).fill(name);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: say('admin-people:enable', { name }) }).click();
    await page.getByRole('button', { name: say('administration:undo') }).waitFor();
    const { body } = await (await apiAs('ada')).get(`/v1/people/${id}`);
    expect(body).toMatchObject({ disabled: false });
  },
);

story('an admin finds nothing on their own page that would put themselves out', async ({ as }) => {
  const { page, say, goTo } = await as('ada');
  const { body } = await (await apiAs('ada')).get('/v1/me');
  await goTo(`/admin/people/${String(body['id'])}`);
  expect(await page.getByLabel(say('admin-people:field.role')).isDisabled()).toBe(true);
  await page.getByRole('region', { name: say('administration:changes') }).waitFor();
  expect(await page.getByRole('region', { name: say('admin-people:access') }).count()).toBe(0);
});

story('a supervisor reads who somebody is and what they may do, and changes nothing', async ({ as }) => {
  const { page, say, goTo } = await as('franca');
  await goTo('/admin/people?role=operator');
  await page.getByRole('link', { name: 'Davide Moro' }).click();
  await page.getByRole('heading', { level: 1, name: 'Davide Moro' }).waitFor();
  await page.getByText(say('administration:role.operator')).waitFor();
  await page.getByText('davide.moro@consorzio-aurora.example').waitFor();
  expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
  expect(await page.getByRole('button', { name: say('administration:save') }).count()).toBe(0);
});
