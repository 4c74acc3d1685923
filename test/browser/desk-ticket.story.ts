import { describe, expect } from 'vitest';
import { apiAs } from '#support/browser/api-as';
import { actionOf, openAtDesk, replyBox, sendNow, sendReply, stateOf } from '#support/browser/desk-deeds';
import { openATicket } from '#support/browser/open-a-ticket';
import { story } from '#support/browser/story';

const fact = async (number: string, name: string): Promise<unknown> =>
  (await (await apiAs('franca')).get(`/v1/tickets/${number}`)).body[name];

describe('an operator with a ticket', () => {
  story('takes it in charge, takes a reply back, sends it and sees it arrive', async ({ as }) => {
    const number = await openATicket({ subject: 'Preso in carico' });
    const sara = await as('sara');
    const { page, say } = sara;
    await openAtDesk(sara, number);
    await page.getByText(/^Prima risposta entro .+, soluzione entro .+ lavorativi$/).waitFor();
    await actionOf(sara, 'takeCharge').click();
    await expect.poll(() => stateOf(number)).toBe('awaiting_support');
    await page.getByRole('button', { name: say('desk-ticket:composer.reply', { name: 'Giulia Conti' }) }).click();
    await replyBox(sara).fill('Buongiorno, quale pagina si apre vuota?');
    await sendReply(sara).click();
    const undo = page.getByRole('button', { name: say('desk-ticket:sending.undo') });
    await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await undo.click();
    await expect.poll(() => replyBox(sara).inputValue()).toBe('Buongiorno, quale pagina si apre vuota?');
    await sendReply(sara).click();
    await sendNow(sara);
    await page.getByRole('article').getByText('quale pagina si apre vuota?').waitFor();
    const giulia = await as('giulia');
    await giulia.goTo(`/tickets/${number}`);
    await giulia.page.getByRole('article').getByText('quale pagina si apre vuota?').waitFor();
  });

  story('writes a note that says who reads it, and the requester never sees it', async ({ as }) => {
    const number = await openATicket({ subject: 'Con una nota' });
    const sara = await as('sara', { language: 'en' });
    const { page, say } = sara;
    await openAtDesk(sara, number);
    await page
      .getByRole('region', { name: say('desk-ticket:composer.choose') })
      .getByRole('button')
      .last()
      .click();
    await page.getByText(say('desk-ticket:composer.noteMark')).first().waitFor();
    await page.getByLabel(say('desk-ticket:composer.noteText')).fill('Third time this week.');
    await page.getByRole('button', { name: say('desk-ticket:composer.saveNote') }).click();
    await page.getByRole('article').getByText('Third time this week.').waitFor();
    const giulia = await as('giulia');
    await giulia.goTo(`/tickets/${number}`);
    await giulia.page.getByText('Da stamattina la pagina').first().waitFor();
    expect(await giulia.page.getByText('Third time').count()).toBe(0);
  });

  story('finds the cause, plans and resolves it on a phone', async ({ as }) => {
    const number = await openATicket({ subject: 'Fino in fondo' });
    await (await apiAs('sara')).act(number, 'take-charge');
    const sara = await as('sara', { width: 'phone', theme: 'dark' });
    const { page, say } = sara;
    await openAtDesk(sara, number);
    const choose = async (label: string) => {
      await page.getByRole('button', { name: say('desk-ticket:actionsSheet'), exact: true }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say(`desk-ticket:actions.${label}`), exact: true })
        .click();
    };
    await choose('diagnose');
    await replyBox(sara).fill('È la cache del portale.');
    await sendReply(sara).click();
    await sendNow(sara);
    await expect.poll(() => stateOf(number)).toBe('in_progress');
    await page.getByText('È la cache del portale.').first().waitFor();
    await choose('plan');
    await replyBox(sara).fill('Arriva con il prossimo aggiornamento.');
    await page.getByLabel(say('desk-ticket:composer.planRelease')).fill('7.4');
    await sendReply(sara).click();
    await sendNow(sara);
    await expect.poll(() => stateOf(number)).toBe('planned');
    await page.getByText('Arriva con il prossimo').first().waitFor();
    await choose('resolve');
    await replyBox(sara).fill('Ora si apre.');
    await sendReply(sara).click();
    await sendNow(sara);
    await expect.poll(() => stateOf(number)).toBe('resolved');
  });

  story('assigns it, corrects its classification and moves it to another queue', async ({ as }) => {
    const number = await openATicket({ subject: 'Da un’altra parte' });
    const sara = await as('sara');
    const { page, say } = sara;
    await openAtDesk(sara, number);
    await actionOf(sara, 'assign').click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('radio', { name: say('desk-ticket:dialogs.me', { name: 'Sara Neri' }) })
      .first()
      .check({ force: true });
    await dialog.getByRole('button', { name: say('desk-ticket:dialogs.assign'), exact: true }).click();
    await expect.poll(() => fact(number, 'owner')).toMatchObject({ name: 'Sara Neri' });
    await page.getByRole('button', { name: say('desk-ticket:moreActions'), exact: true }).click();
    await page
      .getByRole('button', { name: say('desk-ticket:actions.reclassify') })
      .first()
      .click();
    await dialog.getByLabel(say('desk-ticket:dialogs.severity'), { exact: true }).selectOption('low');
    await dialog.getByRole('button', { name: say('desk-ticket:dialogs.reclassify') }).click();
    await expect.poll(() => fact(number, 'severity')).toBe('low');
    await dialog.waitFor({ state: 'hidden' });
    await actionOf(sara, 'move').click();
    await dialog.getByLabel(say('desk-ticket:dialogs.queue')).selectOption('students_second');
    await dialog.getByRole('button', { name: say('desk-ticket:dialogs.move') }).click();
    await expect.poll(() => fact(number, 'queue')).toBe('students_second');
  });

  story('learns what changed meanwhile, loses nothing and decides', async ({ as }) => {
    const number = await openATicket({ subject: 'In due sullo stesso' });
    const sara = await as('sara');
    sara.faults.expect(/status of 4(09|12)/);
    const { page, say } = sara;
    await openAtDesk(sara, number);
    await actionOf(sara, 'assign').click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('radio', { name: say('desk-ticket:dialogs.me', { name: 'Sara Neri' }) })
      .first()
      .check({ force: true });
    await (await apiAs('franca')).act(number, 'move', { queue: 'students_second' });
    await dialog.getByRole('button', { name: say('desk-ticket:dialogs.assign'), exact: true }).click();
    await page.getByRole('heading', { name: say('desk-ticket:conflict.title') }).waitFor();
    await page.getByText('Franca Leone').first().waitFor();
    expect(await fact(number, 'owner')).toBeUndefined();
    await page.getByRole('button', { name: say('desk-ticket:conflict.apply') }).click();
    await expect.poll(() => fact(number, 'owner')).toMatchObject({ name: 'Sara Neri' });
  });
});

describe('two people at the same ticket', () => {
  story('see each other write without reloading', async ({ as }) => {
    const number = await openATicket({ subject: 'In diretta' });
    await (await apiAs('sara')).act(number, 'take-charge');
    const giulia = await as('giulia');
    const sara = await as('sara', { language: 'en' });
    await giulia.goTo(`/tickets/${number}`);
    await openAtDesk(sara, number);
    await giulia.page.getByLabel(giulia.say('ticket:yourMessage')).fill('È tornata, ma lenta.');
    await giulia.page.getByRole('button', { name: giulia.say('ticket:send') }).click();
    await sara.page.getByRole('article').getByText('È tornata, ma lenta.').waitFor({ timeout: 40_000 });
    await (await apiAs('sara')).act(number, 'ask-customer', { text: 'Su quale rete sei?' });
    await giulia.page.getByRole('article').getByText('Su quale rete sei?').waitFor({ timeout: 40_000 });
  });
});
