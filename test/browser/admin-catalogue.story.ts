import { expect } from 'vitest';
import { story } from '#support/browser/story';

story('an admin calls an environment otherwise, archives it, and takes both back', async ({ as }) => {
  const { page, say, goTo, faults } = await as('ada');
  faults.expect(/status of (400|412)/);
  await goTo('/admin/catalogue');
  const environments = page.getByRole('region', { name: say('admin:environments') });
  const history = page.getByRole('region', { name: say('admin:history') });
  const lines = history.locator('li.card');
  await lines
    .or(history.getByText(say('admin:noHistory')))
    .first()
    .waitFor();
  // Other stories edit the same desk at the same time.
  const mine = lines.filter({ hasText: 'Ada Bianchi' });
  const before = await mine.count();
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

  await expect.poll(() => mine.count()).toBe(before + 2);
  await mine.nth(0).getByRole('button').click();
  await expect.poll(() => mine.count()).toBe(before + 3);
  await mine.nth(2).getByRole('button').click();
  await expect.poll(() => mine.count()).toBe(before + 4);
  await environments.getByText(first, { exact: true }).waitFor();
  expect(await environments.getByText(say('admin:archived'), { exact: true }).count()).toBe(0);
});

story('an operator finds no catalogue to edit', async ({ as }) => {
  const { page, say } = await as('sara');
  await page.goto('/admin/catalogue');
  await page.getByRole('heading', { level: 1, name: say('notFoundTitle') }).waitFor();
});
