import { expect } from 'vitest';
import { findBarriers } from '#support/browser/find-barriers';
import { story } from '#support/browser/story';

story('an admin reads how tickets live here, drawn and told, and gives a state another sentence', async ({ as }) => {
  const { page, say, goTo, faults } = await as('ada');
  faults.expect(/status of (400|412)/);
  await goTo('/admin/workflow');
  await page.getByText(say('admin-workflow:nothingWrong')).waitFor();
  await page.getByRole('table', { name: say('service:agreed') }).waitFor();
  const drawn = page.locator('svg.flow').first();
  const numbers = await drawn.locator('.flow-digits').allTextContents();
  expect(numbers.length).toBeGreaterThan(5);
  const told = await page.locator('.ways').first().locator('.flow-mark').allInnerTexts();
  expect(new Set(told)).toEqual(new Set(numbers));
  expect(await findBarriers(page)).toEqual([]);

  const states = page.getByRole('region', { name: say('admin-workflow:states') });
  const sentence = async () => (await states.locator('li.card [lang=it]').first().innerText()).trim();
  const before = await sentence();
  const write = async (text: string) => {
    await states.getByRole('button').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('admin-workflow:words.sentence.it')).fill(text);
    await dialog.getByRole('button', { name: say('admin:save') }).click();
    return dialog;
  };
  const dialog = await write('');
  await dialog.locator('#state-sentence-it-error').waitFor();
  await page.keyboard.press('Escape');
  await (await write(`${before} Davvero.`)).waitFor({ state: 'hidden' });
  await expect.poll(sentence).toBe(`${before} Davvero.`);
  await (await write(before)).waitFor({ state: 'hidden' });
  await expect.poll(sentence).toBe(before);
});
