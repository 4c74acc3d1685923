import { expect } from 'vitest';
import { apiAs } from '#support/browser/api-as';
import { story } from '#support/browser/story';

const unique = () => `story-${Date.now().toString(36)}`;

story('an admin makes an organisation, gives it an agreement, and its id is refused a second time', async ({ as }) => {
  const id = unique();
  const { page, say, goTo, faults } = await as('ada');
  faults.expect(/status of 400/);
  await goTo('/admin/organisations');
  await page.getByRole('button', { name: say('admin-organisations:new') }).click();
  const dialog = page.getByRole('dialog');
  const make = dialog.getByRole('button', { name: say('admin-organisations:create') });
  await dialog.getByLabel(say('admin-organisations:field.name')).fill('Ateneo Aurora');
  await make.click();
  await dialog.locator('#new-id-error').waitFor();
  await dialog.getByLabel(say('admin-organisations:field.name')).fill(`Università ${id}`);
  await dialog.getByLabel(say('admin-organisations:field.id')).fill(id);
  await make.click();
  await page.waitForURL(`**/admin/organisations/${id}`);
  await page.getByRole('heading', { level: 1, name: `Università ${id}` }).waitFor();

  const agreements = page.getByRole('region', { name: say('admin-organisations:agreements') });
  await agreements.getByText(say('admin-organisations:noAgreements'), { exact: true }).waitFor();
  await agreements.getByRole('button', { name: say('admin-organisations:newAgreement') }).click();
  await dialog.getByLabel(say('admin-organisations:agreementField.id')).fill(`${id}-a`);
  await dialog.getByLabel(say('admin-organisations:agreementField.from'), { exact: true }).fill('2026-06-01');
  await dialog.getByLabel(say('admin-organisations:agreementField.to'), { exact: true }).fill('2026-01-01');
  const areas = dialog.getByRole('group', { name: say('admin-organisations:agreementField.areas'), exact: true });
  await areas.getByRole('checkbox').first().check();
  await dialog.getByRole('button', { name: say('administration:save') }).click();
  await dialog.locator('#agreement-to-error').waitFor();
  await dialog.getByLabel(say('admin-organisations:agreementField.to'), { exact: true }).fill('2099-12-31');
  await dialog.getByRole('button', { name: say('administration:save') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await agreements.getByText(say('admin-organisations:in.now'), { exact: true }).waitFor();

  await agreements.getByRole('button', { name: say('admin-organisations:removeAgreement', { id: `${id}-a` }) }).click();
  await agreements.getByText(say('admin-organisations:noAgreements'), { exact: true }).waitFor();
  await agreements.getByRole('button', { name: say('administration:undo') }).click();
  await agreements.getByRole('heading', { name: `${id}-a` }).waitFor();
  const { body } = await (await apiAs('ada')).get(`/v1/organisations/${id}`);
  expect(body).toMatchObject({ agreements: [{ id: `${id}-a`, from: '2026-06-01', to: '2099-12-31' }] });
});

story('an admin who was slower than another loses nothing of what they wrote', async ({ as }) => {
  const id = unique();
  const other = await apiAs('ada');
  await other.post('/v1/organisations', { id, name: 'Prima' });
  const { page, say, goTo, faults } = await as('ada');
  faults.expect(/status of 412/);
  await goTo(`/admin/organisations/${id}`);
  const name = page.getByLabel(say('admin-organisations:field.name'), { exact: true });
  await name.fill('Scritto da me');
  await page.locator('.saved-at').getByText(/\d/).waitFor();
  await page.reload();
  await expect.poll(() => name.inputValue()).toBe('Scritto da me');
  const { etag } = await other.get(`/v1/organisations/${id}`);
  await other.patch(`/v1/organisations/${id}`, { kind: 'partner' }, { 'if-match': etag });
  await page.getByRole('button', { name: say('administration:save') }).click();
  const conflict = page.getByRole('alert').filter({ hasText: say('changes:conflict') });
  await conflict.getByText(say('admin-organisations:kind.partner')).waitFor();
  expect(await name.inputValue()).toBe('Scritto da me');
  await conflict.getByRole('button', { name: say('changes:conflictApply') }).click();
  await conflict.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { level: 1, name: 'Scritto da me' }).waitFor();
  const { body } = await other.get(`/v1/organisations/${id}`);
  expect(body).toMatchObject({ name: 'Scritto da me', kind: 'partner' });
});

story('an admin archives an organisation, takes it back at once, and reads both in its history', async ({ as }) => {
  const id = unique();
  await (await apiAs('ada')).post('/v1/organisations', { id, name: id });
  const { page, say, goTo } = await as('ada');
  await goTo(`/admin/organisations/${id}`);
  await page.getByRole('button', { name: say('admin-organisations:archive', { name: id }) }).click();
  await page.getByText(say('admin-organisations:archiveDone', { name: id })).waitFor();
  await page.getByRole('button', { name: say('administration:undo') }).click();
  await page.getByText(say('admin-organisations:restoreDone', { name: id })).waitFor();
  const history = page.getByRole('region', { name: say('administration:changes') });
  for (const action of ['create', 'archive', 'restore'])
    await history.getByText(say(`administration:action.${action}`)).waitFor();
});

story('a supervisor finds an organisation by the beginning of its name and changes nothing', async ({ as }) => {
  const { page, say, goTo } = await as('franca');
  await goTo('/admin/organisations');
  await page.getByLabel(say('admin-organisations:search')).fill('UNIVERSITA di');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/admin/organisations?name=UNIVERSITA+di');
  await page.getByRole('link', { name: 'Università di Borgo Lieto' }).click();
  await page.getByRole('heading', { level: 1, name: 'Università di Borgo Lieto' }).waitFor();
  await page.getByRole('heading', { name: 'borgo-library' }).waitFor();
  for (const key of ['administration:save', 'admin-organisations:newAgreement', 'admin-organisations:new'])
    expect(await page.getByRole('button', { name: say(key) }).count()).toBe(0);
  await goTo('/admin/organisations?name=zzz');
  await page.getByText(say('admin-organisations:noneFound')).waitFor();
  await page.getByRole('button', { name: say('admin-organisations:clear') }).click();
  await page.getByRole('link', { name: 'Ateneo Aurora' }).waitFor();
});

story('a referent reads the people and the agreements of the own organisation, and of no other', async ({ as }) => {
  const { page, say, goTo } = await as('paolo');
  await page.getByRole('link', { name: say('ownOrganisation') }).click();
  await page.getByRole('heading', { level: 2, name: 'Emma Ward' }).waitFor();
  expect(await page.getByText('Giulia Conti').count()).toBe(0);
  await page.getByRole('link', { name: say('organisation:agreements') }).click();
  await page.getByRole('heading', { level: 2, name: 'borgo-library' }).waitFor();
  const cards = page.getByRole('main').getByRole('listitem').filter({ hasText: 'borgo-' });
  expect(await cards.nth(0).innerText()).toContain(say('organisation:in.now'));
  expect(await cards.nth(1).innerText()).toContain(say('organisation:in.over'));
  expect(await cards.nth(1).innerText()).toContain('Biblioteche');
  const marco = await as('marco');
  await marco.page.goto('/organisation/people');
  await marco.page.getByRole('heading', { level: 1, name: say('notFoundTitle') }).waitFor();
  await goTo('/organisation/people');
  await page.getByLabel(say('organisation:search')).fill('no');
  await page.keyboard.press('Enter');
  await page.getByText(say('organisation:count', { count: 1 }), { exact: true }).waitFor();
});
