import { describe, it } from 'vitest';
import { cast } from '#support/http-cast';
import { corruptions } from '#support/http-corruptions';
import { httpRefusals } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { open, act } = httpWork(world);
const { anna, olga } = cast;
const { number } = await open(anna);
await act(olga, number, 'take-charge');
const headers = { 'if-match': '*' };

const text = { kind: 'text' } as const;
const list = { kind: 'list' } as const;

describe('a requester who opens a ticket', () => {
  const names = ['type', 'subtype', 'area', 'subarea', 'subject', 'description', 'severity', 'urgency'];
  const cases = corruptions(openingBody(), [
    ...names.map((name) => ({ name, ...text, required: true as const })),
    { name: 'environment', ...text },
    { name: 'regression', kind: 'flag' },
    { name: 'contact', kind: 'object' },
    { name: 'attachments', ...list },
    { name: 'requester', ...text },
    { name: 'channel', kind: 'choice' },
    { name: 'follows', ...text },
  ]);
  it.each(cases)('with $what is told which field is wrong', ({ body, refusal }) =>
    refused(anna, 'POST /v1/tickets', { body }, refusal),
  );
});

describe('a requester who writes on a ticket', () => {
  const cases = corruptions({ kind: 'comment', text: 'Canary' }, [
    { name: 'kind', kind: 'choice', required: true },
    { name: 'text', ...text, required: true },
    { name: 'attachments', ...list },
  ]);
  it.each(cases)('with $what is told which field is wrong', ({ body, refusal }) =>
    refused(anna, `POST /v1/tickets/${number}/articles`, { body }, refusal),
  );
});

describe('an operator who acts on a ticket', () => {
  const cases = corruptions({ text: 'Canary' }, [
    { name: 'text', ...text },
    { name: 'attachments', ...list },
    { name: 'plan', kind: 'object' },
    { name: 'owner', ...text },
    { name: 'responsible', ...text },
    { name: 'queue', ...text },
  ]);
  it.each(cases)('with $what is told which field is wrong', ({ body, refusal }) =>
    refused(olga, `POST /v1/tickets/${number}/actions/diagnose`, { body, headers }, refusal),
  );
});

describe('an operator who reclassifies a ticket', () => {
  const names = ['type', 'subtype', 'area', 'subarea', 'severity', 'urgency'];
  const cases = corruptions({}, [
    ...names.map((name) => ({ name, ...text })),
    { name: 'environment', ...text, removable: true },
    { name: 'regression', kind: 'flag', removable: true },
  ]);
  it.each(cases)('with $what is told which field is wrong', ({ body, refusal }) =>
    refused(olga, `PATCH /v1/tickets/${number}`, { body, headers }, refusal),
  );
});

describe('a person who changes their preferences', () => {
  const cases = corruptions({}, [
    { name: 'language', kind: 'choice' },
    { name: 'phone', ...text, removable: true },
  ]);
  it.each(cases)('with $what is told which field is wrong', ({ body, refusal }) =>
    refused(anna, 'PATCH /v1/me', { body }, refusal),
  );
});

describe('a requester who reserves an upload', () => {
  const cases = corruptions({ name: 'canary.pdf', contentType: 'application/pdf', size: 10 }, [
    { name: 'name', ...text, required: true },
    { name: 'contentType', ...text, required: true },
    { name: 'size', kind: 'number', required: true },
  ]);
  it.each(cases)('with $what is told which field is wrong', ({ body, refusal }) =>
    refused(anna, 'POST /v1/uploads', { body }, refusal),
  );
});
