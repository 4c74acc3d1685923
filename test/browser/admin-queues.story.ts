import { expect } from 'vitest';
import { findBarriers } from '#support/browser/find-barriers';
import { story } from '#support/browser/story';

story('a supervisor adds a queue, puts it under another, archives it and takes it back', async ({ as }) => {
  const { page, say, goTo, faults } = await as('franca');
  faults.expect(/status of (400|412)/);
  await goTo('/admin/queues');
  const key = `team_${Date.now()}`;
  const tree = page.getByRole('region', { name: say('admin-queues:tree') });
  await tree.getByRole('button', { name: say('admin-queues:newQueue') }).click();
  const dialog = page.getByRole('dialog');
  const save = dialog.getByRole('button', { name: say('admin:save') });
  const field = (name: string) => dialog.getByLabel(say(`admin:field.${name}`), { exact: true });
  await field('key').fill(key);
  await field('labelIt').fill(`Squadra ${key}`);
  await save.click();
  await dialog.locator('#entry-labelEn-error').waitFor();
  expect(await field('labelIt').inputValue()).toBe(`Squadra ${key}`);
  await field('labelEn').fill(`Team ${key}`);
  await field('parent').selectOption('students');
  await save.click();
  await dialog.waitFor({ state: 'hidden' });
  const line = tree
    .locator('li.card')
    .filter({ hasText: `Squadra ${key}` })
    .last();
  await line.getByText(say('admin-queues:tier', { tier: 2 })).waitFor();

  await line.getByRole('button', { name: say('admin:edit', { name: `Squadra ${key}` }) }).click();
  await field('parent').selectOption('');
  await save.click();
  await dialog.waitFor({ state: 'hidden' });
  await line.getByText(say('admin-queues:tier', { tier: 1 })).waitFor();
  // The focus goes along with what is moved, so that a second press moves it on.
  const rank = () => line.evaluate((li) => [...(li.parentElement?.children ?? [])].indexOf(li));
  const last = await rank();
  await line.getByRole('button', { name: say('admin:moveUp', { name: `Squadra ${key}` }) }).focus();
  for (const further of [1, 2]) {
    await page.keyboard.press('Enter');
    await expect.poll(rank).toBe(last - further);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`move-queues-${key}-up`);
  }
  await line.getByRole('button', { name: say('admin:archive', { name: `Squadra ${key}` }) }).click();
  await line.getByText(say('admin:archived'), { exact: true }).waitFor();
  await line.getByRole('button', { name: say('admin:restore', { name: `Squadra ${key}` }) }).click();
  await expect.poll(() => line.getByText(say('admin:archived'), { exact: true }).count()).toBe(0);
  await line.getByRole('button', { name: say('admin:archive', { name: `Squadra ${key}` }) }).click();
  await line.getByText(say('admin:archived'), { exact: true }).waitFor();
});

story(
  'a supervisor sees where a ticket would go before the rule is saved, and is told what is wrong',
  async ({ as }) => {
    const { page, say, goTo, faults } = await as('franca');
    faults.expect(/status of (400|412)/);
    await goTo('/admin/queues');
    const choose = (fact: string, value: string) => page.locator(`#tester-${fact}`).selectOption(value);
    await choose('area', 'library');
    await choose('subarea', 'electronic_resources');
    await choose('type', 'clarification');
    await choose('subtype', 'consultancy');
    const tester = page.getByRole('region', { name: say('admin-queues:tester') });
    await tester.getByText(say('admin-queues:bySubarea')).waitFor();

    await page.getByRole('button', { name: say('admin-queues:newRule') }).click();
    const rows = page.locator('.rules-table tbody tr');
    const last = (await rows.count()) - 1;
    const save = page.getByRole('button', { name: say('admin-queues:saveRules') });
    await page.locator(`#rule-${last}-subarea`).selectOption('electronic_resources');
    await save.click();
    await page.locator(`#rule-${last}-queue-error`).waitFor();
    expect(await page.locator(`#rule-${last}-subarea`).inputValue()).toBe('electronic_resources');
    await page.locator(`#rule-${last}-queue`).selectOption('development');
    await tester.getByText(say('admin-queues:byRule', { number: last + 1 })).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await save.click();
    await save.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: say('admin-queues:removeRule', { number: last + 1 }) }).click();
    await save.click();
    await save.waitFor({ state: 'hidden' });
    await tester.getByText(say('admin-queues:bySubarea')).waitFor();
  },
);

story(
  'two who edit one queue at once lose nothing: the second reads what the first wrote, and decides',
  async ({ as }) => {
    const franca = await as('franca');
    const ada = await as('ada');
    franca.faults.expect(/status of 412/);
    await franca.goTo('/admin/queues');
    await ada.goTo('/admin/queues');
    const name = 'Infrastruttura e rete';
    const open = ({ page, say }: typeof franca) =>
      page
        .getByRole('region', { name: say('admin-queues:tree') })
        .getByRole('button', { name: say('admin:edit', { name }), exact: true })
        .click();
    const field = ({ page, say }: typeof franca, of: string) =>
      page.getByRole('dialog').getByLabel(say(`admin:field.${of}`), { exact: true });
    const save = ({ page, say }: typeof franca) =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: say('admin:save') })
        .click();
    await open(franca);
    await open(ada);
    const english = await field(ada, 'labelEn').inputValue();
    await field(ada, 'labelIt').fill('Rete di Ada');
    await field(ada, 'labelEn').fill('Network of Ada');
    await save(ada);
    await ada.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await field(franca, 'labelIt').fill(`${name} `);
    await save(franca);
    const conflict = franca.page.getByRole('alert').filter({ hasText: franca.say('changes:conflict') });
    await conflict.getByText('Rete di Ada').waitFor();
    // What only the other one wrote has come in by itself.
    expect(await field(franca, 'labelEn').inputValue()).toBe('Network of Ada');
    await field(franca, 'labelEn').fill(english);
    await conflict.getByRole('button', { name: franca.say('changes:conflictApply') }).click();
    await franca.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await franca.page.getByText(name, { exact: true }).first().waitFor();
  },
);
