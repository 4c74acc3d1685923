import type { PlannedFile } from './plan.ts';
import type { Story } from './story.ts';

/** What people call their files, by the kind that a scenario names. */
const names: Readonly<Record<string, { readonly kind: string; readonly names: readonly string[] }>> = {
  screenshot: { kind: 'png', names: ['Schermata 10.42.11.png', 'errore.png', 'Screenshot_20261104.png'] },
  receipt: { kind: 'pdf', names: ['ricevuta {iuv}.pdf', 'Ricevuta pagamento – università.pdf'] },
  decree: { kind: 'pdf', names: ['Decreto rettorale n. {protocol}.pdf', 'delibera_{protocol}_firmata.pdf'] },
  certificate: { kind: 'pdf', names: ['certificato {matricola}.pdf', 'Dichiarazione – così è più leggibile.pdf'] },
  attestation: { kind: 'pdf', names: ['attestazione ISEE {protocol}.pdf', 'attestazione.pdf'] },
  log: { kind: 'txt', names: ['registro-eventi.log', 'output {date}.txt'] },
  list: { kind: 'csv', names: ['elenco matricole.csv', 'Elenco {year} – perché mancano.csv'] },
};

/** Files such as this ticket's people would add, with a name of its own each. */
export const filesFor = ({ chance, scenario, fill }: Story, most: number): readonly PlannedFile[] => {
  const known = names[scenario.file ?? ''];
  if (known === undefined) return [];
  const count = chance.whole(1, most);
  return known.names.slice(0, count).map((name) => ({ name: fill(name).replaceAll('/', '-'), kind: known.kind }));
};
