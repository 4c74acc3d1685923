import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { unknownName } from './unknown-name.ts';

/** Every state and type that the workflow speaks of exists. */
export const checkWorkflowNames = ({ workflow, types }: Preset): PresetProblem[] => {
  const state = (place: string, name: string) => unknownName(place, name, 'state', workflow.states);
  const from = (place: string, names: readonly string[]) =>
    names.flatMap((name, index) => state(`${place}.from[${index}]`, name));
  return [
    ...state('workflow.initial', workflow.initial),
    ...Object.entries(workflow.states).flatMap(([id, { reopens }]) =>
      reopens ? state(`workflow.states.${id}.reopens.to`, reopens.to) : [],
    ),
    ...workflow.transitions.flatMap((transition, index) => {
      const place = `workflow.transitions[${index}]`;
      const applies = transition.types ?? [];
      return [
        ...from(place, transition.from),
        ...state(`${place}.to`, transition.to),
        ...applies.flatMap((type, at) => unknownName(`${place}.types[${at}]`, type, 'type', types)),
      ];
    }),
    ...workflow.remaps.flatMap((remap, index) => {
      const place = `workflow.remaps[${index}]`;
      return [
        ...unknownName(`${place}.type`, remap.type, 'type', types),
        ...from(place, remap.from),
        ...state(`${place}.to`, remap.to),
      ];
    }),
  ];
};
