import { expect, it } from 'vitest';
import { type Edit, put, said } from '#support/ground/preset-edits';

const label = { it: 'x', en: 'x' };
/** Words for each of the seven steps that people name; the last two transitions of the portal are none. */
const worded: Edit[] = [0, 1, 2, 3, 4, 5, 7].map((at) => put(`workflow/transitions/${at}/label`, label));

it('a preset may leave its steps without words, or has them for every step that a person takes', () => {
  expect(said()).toEqual([]);
  expect(said(...worded)).toEqual([]);
});

it('whoever forgets the words of a step is told which one', () => {
  expect(said(...worded, put('workflow/transitions/4/label', undefined))).toEqual([
    'workflow.transitions[4].label: is missing',
  ]);
  const clocks = put('workflow/transitions/9', { action: 'resolve', by: 'clock', from: ['planned'], to: 'resolved' });
  expect(said(...worded, clocks)).not.toContain('workflow.transitions[9].label: is missing');
  expect(said(put('workflow/transitions/0/label', { it: 'x' }))).toEqual([
    'workflow.transitions[0].label.en: is missing',
  ]);
});

it('whoever calls one step by two names is told', () => {
  const again = { action: 'resolve', by: 'operator', from: ['new'], to: 'resolved', effects: ['await-silence'] };
  const said2 = (words: object) => said(...worded, put('workflow/transitions/9', { ...again, label: words }));
  expect(said2(label)).toEqual([]);
  const text = 'workflow.transitions[9].label: "resolve" is called otherwise in transitions[5]';
  expect(said2({ it: 'x', en: 'y' })).toEqual([text]);
  expect(said2({ it: 'y', en: 'x' })).toEqual([text]);
});

it('whoever writes words for a comment or for the clock is told that nobody names them', () => {
  const others = [put('workflow/transitions/6/label', label), put('workflow/transitions/8/label', label)];
  expect(said(...worded, ...others)).toEqual([
    'workflow.transitions[6].label: "comment" is no step that people name',
    'workflow.transitions[8].label: "close" is no step that people name',
  ]);
});
