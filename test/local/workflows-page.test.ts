import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stateDiagram } from '#local/workflows/state-diagram';
import { workflowsPage } from '#local/workflows/workflows-page';
import { shippedPreset } from '#support/ground/shipped-presets';
import { presetNames } from '../../presets/preset-names.ts';

test('whoever reads docs/workflows.md reads what the presets say (else: npm run workflows)', () => {
  expect(readFileSync('docs/workflows.md', 'utf8')).toBe(workflowsPage(presetNames.map(shippedPreset)));
});

test.each(presetNames)('the diagrams of %s draw each state and each step of each type, and nothing else', (name) => {
  const preset = shippedPreset(name);
  const { states, transitions } = preset.workflow;
  for (const type of Object.keys(preset.types)) {
    const lines = stateDiagram(preset, type).split('\n');
    const steps = transitions.filter(({ types }) => types?.includes(type) ?? true);
    const reopened = lines.filter((line) => line.includes('comment within')).length;
    const ends = Object.keys(states).filter((id) => lines.includes(`  ${id} --> [*]`));
    const arrows = lines.filter((line) => line.includes(' --> ')).length;
    expect(arrows).toBe(1 + steps.flatMap(({ from }) => from).length + reopened + ends.length);
    expect(ends.length).toBeGreaterThan(0);
    for (const { from, to } of steps)
      for (const state of from) expect(lines.some((line) => line.startsWith(`  ${state} --> ${to}: `))).toBe(true);
  }
});

test('an end that a comment reopens is drawn with its window', () => {
  expect(stateDiagram(shippedPreset('campus-desk'), 'request')).toContain(
    'closed_successful --> open: comment within 15 days (requester)',
  );
});
