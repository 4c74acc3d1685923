import i18next from 'i18next';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Preset } from '#domain/preset/preset';
import type { ServiceHours, Weekday } from '#domain/preset/service-hours';
import { shippedPreset } from '#support/ground/shipped-presets';
import { ServiceSection } from '#web/features/admin/workflow/service-section.tsx';
import { hoursInWords } from '#web/lib/service-levels/hours-in-words.ts';
import { useServiceWords } from '#web/lib/service-levels/use-service-words.ts';
import { workingTime } from '#web/lib/service-levels/working-time.ts';
import enService from '../../web/texts/en/service.json' with { type: 'json' };
import workflow from '../../web/texts/it/admin-workflow.json' with { type: 'json' };
import itService from '../../web/texts/it/service.json' with { type: 'json' };

beforeAll(async () => {
  const resources = { it: { service: itService, 'admin-workflow': workflow }, en: { service: enService } };
  await i18next.use(initReactI18next).init({ lng: 'it', resources, interpolation: { escapeValue: false } });
});

const morning = { from: '09:00', to: '13:00' };
const afternoon = { from: '14:00', to: '18:30' };
const on = (...days: Weekday[]): ServiceHours => ({ week: [{ days, hours: [morning] }] });

describe('working minutes', () => {
  it('are said in days where all days of the desk are equally long', () => {
    expect(workingTime(480, on('monday', 'friday'))).toEqual({ unit: 'days', count: 2 });
    expect(workingTime(300, on('monday'))).toEqual({ unit: 'hours', count: 5 });
    expect(workingTime(90, on('monday'))).toEqual({ unit: 'minutes', count: 90 });
    const long: ServiceHours = { week: [{ days: ['monday'], hours: [morning, afternoon] }] };
    expect(workingTime(1020, long)).toEqual({ unit: 'days', count: 2 });
    expect(workingTime(480, long)).toEqual({ unit: 'hours', count: 8 });
  });

  it('are said in hours or minutes where some days are shorter, or nobody has said when the desk works', () => {
    const half: ServiceHours = { week: [...on('monday').week, { days: ['friday'], hours: [afternoon] }] };
    expect(workingTime(480, half)).toEqual({ unit: 'hours', count: 8 });
    expect(workingTime(480, undefined)).toEqual({ unit: 'hours', count: 8 });
    expect(workingTime(45, undefined)).toEqual({ unit: 'minutes', count: 45 });
  });
});

describe('service hours', () => {
  it('say days that follow one another by the first and the last of them', () => {
    expect(hoursInWords(on('monday', 'tuesday', 'wednesday'), 'it')).toBe('lun–mer 09:00–13:00');
    expect(hoursInWords(on('sunday', 'monday', 'wednesday', 'saturday'), 'en')).toBe('Mon, Wed, Sat–Sun 09:00–13:00');
    const week = [{ days: ['friday'] as const, hours: [morning, afternoon] }, ...on('saturday').week];
    expect(hoursInWords({ week }, 'it')).toBe('ven 09:00–13:00, 14:00–18:30; sab 09:00–13:00');
  });
});

describe('whoever reads a ticket', () => {
  const Told = ({ hours }: { readonly hours: ServiceHours | undefined }) => {
    const words = useServiceWords(hours);
    return `${words.agreed({ firstResponseWorkingMinutes: 60, resolutionWorkingMinutes: 480 })} / ${words.hours}`;
  };
  const told = async (hours: ServiceHours | undefined, language = 'it') => {
    await i18next.changeLanguage(language);
    return renderToStaticMarkup(h(Told, { hours })).replaceAll('&#x27;', "'");
  };

  it('reads in their language what is agreed, and when the desk works and rests', async () => {
    const closed = { ...on('monday'), closedOnItalianHolidays: true, patronDay: '06-24' } as const;
    expect(await told(closed)).toBe(
      'Prima risposta entro 1 ora lavorativa, soluzione entro 2 giorni lavorativi / ' +
        'lun 09:00–13:00; chiuso nei giorni festivi nazionali e il 24 giugno',
    );
    expect(await told({ ...on('monday'), closedOnItalianHolidays: true }, 'en')).toBe(
      'First response within 1 working hour, solution within 2 working days / ' +
        "Mon 09:00–13:00; closed on Italy's national holidays",
    );
    expect(await told({ ...on('monday'), patronDay: '12-07' })).toContain('; chiuso il 7 dicembre');
    expect(await told(undefined)).toBe('Prima risposta entro 1 ora lavorativa, soluzione entro 8 ore lavorative / ');
  });
});

describe('an admin who reads the preset', () => {
  const drawn = async (preset: Preset) => {
    await i18next.changeLanguage('it');
    return renderToStaticMarkup(h(ServiceSection, { preset }))
      .replaceAll(/<\/t[dh]>/g, ' | ')
      .replaceAll(/<[^>]*>/g, '');
  };

  it('finds what is agreed for which tickets, in the order in which it counts', async () => {
    const text = await drawn(shippedPreset('itil-desk'));
    expect(text).toContain('lun–ven 08:00–18:00; chiuso nei giorni festivi nazionali.');
    expect(text).toContain('Incidente | P1 critica | 15 minuti lavorativi | 4 ore lavorative | Incidente | P2 alta');
    expect(text).toContain('Richiesta di servizio | Ogni priorità | 1 giorno lavorativo | 5 giorni lavorativi | ');
    expect(await drawn(shippedPreset('campus-desk'))).toContain('Ogni tipologia | Urgente | 2 ore lavorative');
  });

  it('reads that nothing is agreed where nothing is', async () => {
    const { serviceHours: _hours, serviceLevels: _levels, ...older } = shippedPreset('itil-desk');
    expect(await drawn(older)).toBe(`${itService.agreed}${workflow.nothingAgreed}`);
  });
});
