import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { choose, goOn, headingOf } from '#support/browser/answer-questions';
import { findBarriers } from '#support/browser/find-barriers';
import { story } from '#support/browser/story';
import type { Visit } from '#support/browser/visit';

/** Writes into a field of the form by the place of its control. */
const write = ({ page }: Visit, place: string, text: string) =>
  page.locator(`#form-${place.replaceAll('.', '-')}`).fill(text);
const pick = ({ page }: Visit, place: string, value: string) =>
  page.locator(`#form-${place.replaceAll('.', '-')}`).selectOption(value);

const words = async (visit: Visit, place: string, text: string) => {
  await write(visit, `${place}.it`, text);
  await write(visit, `${place}.en`, `${text} (en)`);
};

/** What a page hears of dragging; a browser without a screen drags nothing itself. */
const drag = async ({ page }: Visit, from: Locator, onto: Locator): Promise<void> => {
  const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
  await from.dispatchEvent('dragstart', { dataTransfer });
  await onto.dispatchEvent('dragover', { dataTransfer });
  await onto.dispatchEvent('drop', { dataTransfer });
};

const press = ({ page, say }: Visit, key: string): Promise<void> =>
  page.getByRole('button', { name: say(`admin-forms:${key}`) }).click();

/** Two questions, of which the second is asked after the first; the preview asks likewise. */
const writeQuestions = async (visit: Visit): Promise<void> => {
  const { page, say } = visit;
  await words(visit, 'label', 'Prova d’esame');
  await page.locator('.form-question summary').first().click();
  await pick(visit, 'fields.0.kind', 'yes_no');
  await words(visit, 'fields.0.label', 'È già verbalizzata?');
  await press(visit, 'addQuestion');
  await words(visit, 'fields.1.label', 'Numero del verbale');
  await pick(visit, 'fields.1.shownIf', 'test');
  const preview = page.getByRole('complementary', { name: say('admin-forms:preview') });
  await expect.poll(() => preview.getByText('Numero del verbale').count()).toBe(0);
  await preview.getByLabel('È già verbalizzata?').selectOption('yes');
  await preview.getByLabel('Numero del verbale').waitFor();
};

/** What is wrong stands at its field; what was written outlives the page; buttons and dragging change the order. */
const putRight = async (visit: Visit): Promise<void> => {
  const { page, say } = visit;
  await write(visit, 'fields.1.label.en', '');
  await press(visit, 'try');
  await page.locator('#form-fields-1-label-en-error').waitFor();
  await page.getByRole('link', { name: say('admin-reasons:blank') }).click();
  await page.keyboard.type('Number of the record');
  await pick(visit, 'attach.0.area', 'exams');
  await pick(visit, 'attach.0.subarea', 'grade_records');
  await pick(visit, 'attach.0.type', 'clarification');
  await page.locator('.saved-at').getByText(/\d/).waitFor();
  await page.reload();
  await page.locator('.form-question summary').nth(1).click();
  expect(await page.locator('#form-fields-1-label-en').inputValue()).toBe('Number of the record');
  await page.locator('#question-1-up').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('question-0-up');
  await press(visit, 'try');
  await page.locator('#form-fields-0-shownIf-error').waitFor();
  await drag(visit, page.locator('.form-grip').first(), page.locator('.form-question-name').nth(1));
  await press(visit, 'try');
  await page.getByText(say('admin-forms:right')).waitFor();
};

/** An earlier version is looked at, taken up, and published once more as another one. */
const publishTwice = async (visit: Visit): Promise<void> => {
  const { page, say } = visit;
  await press(visit, 'publish');
  await page
    .getByText(say('admin-forms:formVersion', { version: 1 }))
    .first()
    .waitFor();
  await page.getByRole('heading', { level: 1, name: 'Prova d’esame' }).waitFor();
  const versions = page.getByRole('region', { name: say('admin-forms:versions') });
  await versions.getByRole('button').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('È già verbalizzata?').waitFor();
  await dialog.getByText(say('admin-forms:firstVersion')).waitFor();
  await dialog.getByRole('button', { name: say('admin-forms:takeUp') }).click();
  await words(visit, 'label', 'Prova scritta');
  await press(visit, 'publish');
  await page
    .getByText(say('admin-forms:formVersion', { version: 2 }))
    .first()
    .waitFor();
  await expect.poll(() => versions.getByRole('listitem').count()).toBe(2);
  await versions.getByRole('button').first().click();
  const changes = dialog.getByRole('region', { name: say('admin-forms:versionChanges') });
  await changes.getByText('Prova d’esame', { exact: true }).waitFor();
  expect(await changes.getByRole('listitem').count()).toBe(2);
  await page.keyboard.press('Escape');
};

story('a supervisor writes a form, sees it as others will, is told what is wrong, and publishes it', async ({ as }) => {
  const visit = await as('franca');
  const { page, say, goTo, faults } = visit;
  faults.expect(/status of (400|412)/);
  const key = `exam_${Date.now()}`;
  await goTo('/admin/forms');
  await press(visit, 'newForm');
  await page.getByRole('dialog').getByLabel(say('admin:field.key')).fill(key);
  await press(visit, 'beginForm');
  await page.getByRole('heading', { level: 1, name: say('admin-forms:newFormOf', { id: key }) }).waitFor();
  await writeQuestions(visit);
  await putRight(visit);
  expect(await findBarriers(page)).toEqual([]);
  await publishTwice(visit);

  const giulia = await as('giulia');
  await giulia.goTo('/new?area=exams&subarea=grade_records');
  await headingOf(giulia, 'kind').waitFor();
  await choose(giulia, 'clarification');
  await choose(giulia, 'consultancy');
  await goOn(giulia);
  await giulia.page.getByRole('heading', { name: 'Prova scritta', exact: true }).waitFor();
  await giulia.page.getByLabel('È già verbalizzata?').waitFor();

  await goTo('/admin/forms');
  await page.getByRole('button', { name: say('admin:archive', { name: 'Prova scritta' }) }).click();
  await page.getByRole('button', { name: say('admin:restore', { name: 'Prova scritta' }) }).waitFor();
});
