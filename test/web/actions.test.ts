import i18next from 'i18next';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ActionNeeds } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { presentCan } from '#http/present/present-can';
import { configurationOf } from '#support/ground/configuration-of';
import { people } from '#support/ground/people';
import { portal } from '#support/ground/portal';
import { ticketOf } from '#support/ground/ticket-of';
import { ActionBar } from '#web/features/desk-ticket/acting/action-bar.tsx';
import { actionTable } from '#web/lib/actions/action-table.ts';
import { actionsOf } from '#web/lib/actions/actions-of.ts';
import { afterSending } from '#web/lib/actions/after-sending.ts';
import { barOf } from '#web/lib/actions/bar-of.ts';
import it_ from '../../web/texts/it/desk-ticket.json' with { type: 'json' };

vi.mock('#web/lib/actions/use-named-actions.ts', () => ({
  useNamedActions: () => [{ id: 'call_back', label: { it: 'Richiama', en: 'Call back' } }],
}));

const configuration = configurationOf(portal);
const olga: Person = { ...people.olga, name: 'Olga', language: 'it', disabled: false };
const staff: readonly Person[] = [people.olga, people.otto, people.sara, people.ada].map((one) => ({
  ...one,
  name: one.id,
  language: 'it',
  disabled: false,
}));
const situations = Object.keys(portal.workflow.states).flatMap((state) =>
  Object.keys(portal.types).flatMap((type) =>
    [undefined, 'olga', 'somebody'].map((owner) => ticketOf({ state, type, ...(owner && { owner }) })),
  ),
);

const words: Readonly<Record<string, string>> = it_.actions;
const wordsOf = (action: string): string => words[actionTable[action]?.label ?? ''] ?? action;

/** The words of every button that the bar draws, wide and on a phone. */
const drawn = (can: Record<string, ActionNeeds>): Set<string> => {
  const html = renderToStaticMarkup(createElement(ActionBar, { actions: actionsOf(can), onPress: () => undefined }));
  const texts = [...html.matchAll(/<span[^>]*>([^<]+)<\/span>/g)].map(([, text = '']) =>
    text.replaceAll('&#x27;', "'"),
  );
  return new Set(texts.filter((text) => text !== it_.moreActions && text !== it_.actionsSheet));
};

beforeAll(async () => {
  await i18next.use(initReactI18next).init({
    lng: 'it',
    resources: { it: { 'desk-ticket': it_ } },
    interpolation: { escapeValue: false },
  });
});

describe('what an operator sees to do on a ticket', () => {
  it('is exactly what the API allows, for every role, state, type and owner', () => {
    const seen = new Set<string>();
    for (const person of staff) {
      for (const ticket of situations) {
        const can = presentCan({ ticket }, { person, configuration }, ticket.openedAt);
        for (const action of Object.keys(can)) seen.add(action);
        expect([...drawn(can)].filter((text) => text.length > 1).sort()).toEqual(Object.keys(can).map(wordsOf).sort());
      }
    }
    expect([...seen, 'link', 'disclose', 'conceal'].sort()).toEqual(Object.keys(actionTable).sort());
  });

  it('starts with the likely next action', () => {
    const first = (state: string) =>
      actionsOf(presentCan({ ticket: ticketOf({ state }) }, { person: olga, configuration }, ticketOf().openedAt))[0]
        ?.action;
    expect(['new', 'awaiting_support', 'in_progress', 'planned'].map(first)).toEqual([
      'take-charge',
      'reply',
      'resolve',
      'resolve',
    ]);
  });

  it('keeps rare actions and those without room under one button', () => {
    const can = {
      release: needs('optional'),
      note: needs('required'),
      reply: needs('required'),
      assign: needs('optional'),
    };
    const { buttons, more } = barOf(actionsOf(can), 2);
    expect([buttons, more].map((part) => part.map(({ action }) => action))).toEqual([
      ['reply', 'note'],
      ['assign', 'release'],
    ]);
  });

  it("of another tenant's workflow has its own name, and is done by what it wants", () => {
    const can = {
      'send-parts': needs('required'),
      call_back: needs('optional'),
      schedule: { text: 'none', plan: 'required' } as const,
    };
    expect(actionsOf(can).map(({ action, way }) => [action, way])).toEqual([
      ['send-parts', 'reply-and-act'],
      ['call_back', 'confirm'],
      ['schedule', 'reply-and-act'],
    ]);
    expect(drawn({ 'send-parts': needs('required') })).toContain('Send parts');
    expect(drawn({ call_back: needs('optional') })).toContain('Richiama');
    expect(drawn({ constructor: needs('none') })).toContain('Constructor');
  });

  it('offers with a reply the steps whose text the customer reads, and no others', () => {
    const ticket = ticketOf({ state: 'awaiting_support', owner: 'olga' });
    const can = presentCan({ ticket }, { person: olga, configuration }, ticket.openedAt);
    expect(afterSending(can).map(({ action }) => action)).toEqual(['ask-customer', 'diagnose', 'plan']);
  });

  it('has one key for one action', () => {
    const keys = Object.values(actionTable).flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

const needs = (text: ActionNeeds['text']): ActionNeeds => ({ text });
