import { expect } from 'vitest';
import { apiAs } from '#support/browser/api-as';
import { story } from '#support/browser/story';

story('an admin makes an operator group, takes somebody in and out, and the work follows', async ({ as }) => {
  const id = `story_${Date.now().toString(36)}`;
  const { page, say, goTo, faults } = await as('ada');
  faults.expect(/status of (400|412)/);
  await goTo('/admin/groups');
  await page.getByRole('button', { name: say('groups:new'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('groups:field.id')).fill(id);
  await dialog.getByLabel(say('groups:field.labelIt')).fill(`Gruppo ${id}`);
  await dialog.getByLabel(say('groups:field.labelEn')).fill(`Group ${id}`);
  await dialog.getByRole('button', { name: say('groups:save') }).click();
  await dialog.getByText(say('groups:noQueues')).waitFor();
  await dialog.locator('#queue-students').check();
  // Other stories edit the same desk at the same time: whoever was overtaken decides for their own.
  const apply = dialog.getByRole('button', { name: say('changes:conflictApply') });
  await dialog.getByRole('button', { name: say('groups:save') }).click();
  await expect
    .poll(async () => {
      if (await apply.isVisible()) await apply.click();
      return dialog.isVisible();
    })
    .toBe(false);

  const made = await (await apiAs('ada')).post('/v1/people', {
    name: `Operatrice ${id}`,
    email: `${id}@prova.example`,
    role: 'operator',
  });
  const queues = async () => (await (await apiAs('ada')).get(`/v1/people/${made.body['id']}`)).body['queues'];
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `Gruppo ${id}` }) });
  await card.getByRole('button', { name: say('groups:add', { name: `Gruppo ${id}` }) }).click();
  await card.getByLabel(say('groups:findOperator')).fill('operatrice');
  await card.getByLabel(say('groups:findOperator')).press('Enter');
  await card.getByRole('button', { name: say('groups:takeIn', { name: `Operatrice ${id}` }) }).click();
  await card.getByRole('link', { name: `Operatrice ${id}` }).waitFor();
  expect(await queues()).toEqual(['students']);
  await card.getByRole('button', { name: say('groups:takeOut', { name: `Operatrice ${id}` }) }).click();
  await card.getByRole('link', { name: `Operatrice ${id}` }).waitFor({ state: 'detached' });
  expect(await queues()).toEqual([]);
});
