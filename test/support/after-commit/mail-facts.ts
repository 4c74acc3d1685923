import type { MailFacts } from '#domain/notification/mail-facts';

/** Facts of an event on which every mail can be made. */
export const mailFacts: MailFacts = {
  language: 'it',
  tenant: { name: 'Consorzio Aurora', accent: '#005a4b' },
  number: '2026-000123',
  subject: 'Non riesco a iscrivermi',
  link: 'https://aurora.example/tickets/2026-000123',
  reader: 'Anna Rossi',
  actor: 'Olga Conti',
  ownAct: false,
  happened: 'acted',
  queue: 'Studenti',
  opening: { kind: 'Anomalia · software', priority: 'alta' },
  state: { label: 'Risolto', sentence: "Dicci se è risolto: si chiude da solo l'8 aprile 2026, ore 11:00" },
  plan: { date: '8 aprile 2026', release: '26.4' },
  closesAt: '8 aprile 2026, ore 11:00',
  silenceDays: 10,
};
