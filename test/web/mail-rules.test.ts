import i18next from 'i18next';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Preset } from '#domain/preset/preset';
import { shippedPreset } from '#support/ground/shipped-presets';
import { MailRulesSection } from '#web/features/admin/workflow/mail-rules-section.tsx';
import english from '../../web/texts/en/admin-workflow.json' with { type: 'json' };
import italian from '../../web/texts/it/admin-workflow.json' with { type: 'json' };

/** These presets have words of their own for their steps; whoever is signed in is asked for no others. */
vi.mock('#web/lib/actions/use-action-words.ts', () => ({ useActionWords: () => (action: string) => action }));

beforeAll(async () => {
  const resources = { it: { 'admin-workflow': italian }, en: { 'admin-workflow': english } };
  await i18next.use(initReactI18next).init({ lng: 'it', resources, interpolation: { escapeValue: false } });
});

describe('an admin who reads the preset', () => {
  const drawn = async (preset: Preset, language: string) => {
    await i18next.changeLanguage(language);
    return renderToStaticMarkup(h(MailRulesSection, { preset }))
      .replaceAll(/<\/t[dh]>/g, ' | ')
      .replaceAll(/<[^>]*>/g, '');
  };

  it('finds which mails go to fewer people, of which queues and steps, in the order in which it counts', async () => {
    const text = await drawn(shippedPreset('itil-desk'), 'it');
    expect(text).toContain(
      'Nota interna | Sicurezza informatica | Ogni passo | a tutti gli interessati | ' +
        'Nota interna | Ogni coda | Ogni passo | a nessuno | ',
    );
    expect(await drawn(shippedPreset('partner-panel'), 'en')).toContain('Ticket put back into the queue | Every queue');
  });

  it('reads steps by their names, those of the clock too', async () => {
    const text = await drawn(shippedPreset('campus-desk'), 'it');
    expect(text).toContain('Il ticket cambia stato | Ogni coda | Riprendi; Arriva il giorno indicato | a nessuno | ');
  });

  it('reads both names of a step that people take and the clock too', async () => {
    const mailRules = [{ mails: ['state-changed'], actions: ['resolve', 'implement'], to: 'nobody' }] as const;
    expect(await drawn({ ...shippedPreset('itil-desk'), mailRules }, 'it')).toContain(
      'Risolvi; Si risolve il problema che l&#x27;ha causato; Avvia l’esecuzione | ',
    );
  });

  it('reads that every mail is sent where no rule says otherwise', async () => {
    expect(await drawn(shippedPreset('consortium-portal'), 'it')).toBe(`${italian.mails}${italian.noMailRules}`);
  });
});
