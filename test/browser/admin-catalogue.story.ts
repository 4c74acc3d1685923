import { expect } from 'vitest';
import { apiAs } from '#support/browser/api-as';
import { story } from '#support/browser/story';

/** Other stories edit the same desk. */
const versionInForce = async (): Promise<number> => {
  const { etag } = await (await apiAs('ada')).get('/v1/configuration');
  return Number(etag.replaceAll('"', ''));
};

story('an admin calls an environment otherwise, archives it, and takes both back', async ({ as }) => {
  const { page, say, goTo, faults } = await as('ada');
  faults.expect(/status of 400/);
  await goTo('/admin/catalogue');
  const environments = page.getByRole('region', { name: say('admin:environments') });
  const version = await versionInForce();
  const first = await environments.locator('li [lang=it]').first().innerText();
  const button = (key: string, of: string) => environments.getByRole('button', { name: say(key, { name: of }) });

  await button('admin:edit', first).click();
  const dialog = page.getByRole('dialog');
  const name = dialog.getByLabel(say('admin:field.labelIt'));
  await name.fill('');
  await dialog.getByRole('button', { name: say('admin:save') }).click();
  await dialog.locator('#entry-labelIt-error').waitFor();
  await name.fill(`${first} di prova`);
  await dialog.getByRole('button', { name: say('admin:try') }).click();
  await dialog.getByText(say('admin:kind.changed')).waitFor();
  await dialog.getByRole('button', { name: say('admin:save') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await environments.getByText(`${first} di prova`, { exact: true }).waitFor();

  await button('admin:archive', `${first} di prova`).click();
  await environments.getByText(say('admin:archived'), { exact: true }).waitFor();

  const history = page.getByRole('region', { name: say('admin:history') });
  for (const undone of [version + 2, version + 1]) {
    const before = await history.locator('li.card').count();
    await history.getByRole('button', { name: say('admin:undo', { number: undone }) }).click();
    await expect.poll(() => history.locator('li.card').count()).toBe(before + 1);
  }
  await environments.getByText(first, { exact: true }).waitFor();
  expect(await environments.getByText(say('admin:archived'), { exact: true }).count()).toBe(0);
});

story('an operator finds no catalogue to edit', async ({ as }) => {
  const { page, say } = await as('sara');
  await page.goto('/admin/catalogue');
  await page.getByRole('heading', { level: 1, name: say('notFoundTitle') }).waitFor();
});
