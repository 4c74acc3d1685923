import { expect, it } from 'vitest';
import { typesInState } from '#domain/catalogue/types-in-state';
import { portal } from '#support/ground/portal';
import { shippedPreset } from '#support/ground/shipped-presets';

it('a state says which types come to it, unless all do', () => {
  expect(typesInState(portal, 'new')).toBeUndefined();
  expect(typesInState(portal, 'closed')).toBeUndefined();
  expect(typesInState(portal, 'in_progress')).toEqual(['anomaly', 'request']);
  const desk = shippedPreset('itil-desk');
  expect(typesInState(desk, 'resolved')).toEqual(['incident', 'request', 'problem']);
  expect(typesInState(desk, 'known_error')).toEqual(['problem']);
  expect(typesInState(desk, 'rejected')).toEqual(['request', 'change']);
  expect(typesInState(desk, 'nowhere')).toEqual([]);
});
