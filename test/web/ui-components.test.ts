import i18next from 'i18next';
import type { ReactNode } from 'react';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { Button } from '#web/ui/button.tsx';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { DefinitionList } from '#web/ui/definition-list.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { PriorityMark } from '#web/ui/priority-mark.tsx';
import { RadioCards } from '#web/ui/radio-cards.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { Stepper } from '#web/ui/stepper.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import common from '../../web/texts/it/common.json' with { type: 'json' };

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'it', defaultNS: 'common', resources: { it: { common } } });
});

const drawn = (node: ReactNode): string => renderToStaticMarkup(node);
const words = (html: string): string => html.replaceAll(/<[^>]*>/g, '');
const nothing = (): void => undefined;

describe('fields', () => {
  it('a person who cannot see hears hint and error with the field', () => {
    const told = { hint: 'Anche interno', error: 'Scrivi 9 cifre' };
    const wrong = drawn(h(TextField, { id: 'phone', label: 'Telefono', ...told, value: '1', onChange: nothing }));
    expect(wrong).toContain('<label class="field-label" for="phone">');
    expect(wrong).toContain('aria-describedby="phone-hint phone-error"');
    expect(wrong).toContain('aria-invalid="true"');
    expect(words(wrong)).toBe('TelefonoAnche internoErrore: Scrivi 9 cifre');
  });

  it('a right field claims nothing', () => {
    const right = drawn(h(TextField, { id: 'phone', label: 'Telefono', value: '1', onChange: nothing }));
    expect(right).not.toMatch(/aria-(describedby|invalid)/);
  });

  it('only what may be left out is marked', () => {
    const optional = h(TextField, { id: 'a', label: 'Interno', optional: true, value: '', onChange: nothing });
    expect(words(drawn(optional))).toBe('Interno (facoltativo)');
  });

  it('whoever writes too much sees how much, and keeps it', () => {
    const full = drawn(h(TextArea, { id: 'a', label: 'Testo', limit: 3, value: 'ciao!', onChange: nothing }));
    expect(full).toContain('ciao!</textarea>');
    expect(full).not.toContain('maxlength');
    expect(words(full)).toContain('2 caratteri di troppo');
  });

  it('a choice is a group whose cards say what they mean', () => {
    const options = [
      { value: 'a', title: 'Anomalia', description: 'Non funziona più' },
      { value: 'b', title: 'Richiesta' },
    ];
    const html = drawn(h(RadioCards, { id: 'kind', legend: 'Tipo', options, value: 'b', onChange: nothing }));
    expect(html).toMatch(/^<fieldset[^>]*><legend[^>]*>Tipo<\/legend>/);
    expect(html).toContain('aria-labelledby="kind-title" aria-describedby="kind-description"');
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });

  it('a box that must be ticked says why beside it', () => {
    const html = drawn(h(Checkbox, { id: 'ok', label: 'Letto', error: 'Conferma', checked: false, onChange: nothing }));
    expect(html).toContain('aria-invalid="true" aria-describedby="ok-error"');
  });

  it('the summary leads to each wrong field, and is not there without one', () => {
    expect(drawn(h(ErrorSummary, { title: 'Controlla', errors: [{ id: 'phone', text: 'Scrivi 9 cifre' }] }))).toContain(
      '<a href="#phone">Scrivi 9 cifre</a>',
    );
    expect(drawn(h(ErrorSummary, { title: 'Controlla', errors: [] }))).toBe('');
  });
});

describe('marks', () => {
  it('states and priorities are said in words, not in colour alone', () => {
    expect(words(drawn(StateBadge({ family: 'with_you', children: 'Attesa cliente' })))).toBe('Attesa cliente');
    expect(words(drawn(PriorityMark({ rank: 0, wordHidden: true, children: 'Codice rosso' })))).toBe('Codice rosso');
  });

  it.each([
    [0, 5],
    [3, 2],
    [4, 1],
    [9, 1],
  ])('priority %i of the preset shows %i bars', (rank, bars) => {
    const html = drawn(PriorityMark({ rank, children: 'Alta' }));
    expect(html.match(/priority-bar-on/g)).toHaveLength(bars);
    expect(html).toContain(`class="priority priority-${bars}"`);
  });

  it('a fact that nobody gave is a dash to see and words to hear', () => {
    const items = [{ key: 'a', term: 'Telefono', value: '' }];
    expect(drawn(h(DefinitionList, { items }))).toContain(
      '<span aria-hidden="true">—</span><span class="visually-hidden">non indicato</span>',
    );
    expect(drawn(h(DefinitionList, { items: [{ key: 'a', term: 'Figli', value: 0 }] }))).toContain('>0</dd>');
  });
});

describe('ways on', () => {
  it('a button at work keeps the focus and is no longer to be pressed', () => {
    const html = drawn(Button({ busy: true, type: 'submit', children: 'Invia' }));
    expect(html).toContain('aria-disabled="true" aria-busy="true"');
    expect(html).not.toContain('disabled=""');
  });

  it('a button with a picture alone still has its words', () => {
    const html = drawn(Button({ icon: 'close', iconOnly: true, children: 'Chiudi' }));
    expect(html).toContain('<span class="visually-hidden">Chiudi</span>');
    expect(html).toContain('aria-hidden="true"');
  });

  it('one step is the present one, those before are done', () => {
    const steps = ['Argomento', 'Tipo', 'Riepilogo'].map((label) => ({ key: label, label }));
    const html = drawn(h(Stepper, { label: 'Passi', steps, current: 1 }));
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(words(html)).toContain('Argomento (fatto)');
    expect(words(html)).not.toContain('Tipo (fatto)');
  });
});
