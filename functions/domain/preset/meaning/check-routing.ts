import type { Preset, Route } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { routeFacts } from '../route-facts.ts';
import { unknownName } from './unknown-name.ts';

/** Routing rules name what exists, and no ticket is told two ways (R2.1). */
export const checkRouting = (preset: Preset): PresetProblem[] =>
  (preset.routing ?? []).flatMap((rule, index, routing) => {
    const place = `routing[${index}]`;
    return [
      ...unknownFacts(preset, rule, place),
      ...(routeFacts(rule).length === 0 ? [{ place, text: 'must name an area, subarea, type or form' }] : []),
      ...conflict(preset, routing, index).map((text) => ({ place, text })),
    ];
  });

const unknownFacts = ({ areas, types, forms = {}, queues }: Preset, rule: Route, place: string): PresetProblem[] => {
  const known = rule.area === undefined ? Object.values(areas) : [areas[rule.area]];
  const subareas = Object.assign({}, ...known.map((area) => area?.subareas));
  return [
    ...unknownName(`${place}.area`, rule.area, 'area', areas),
    ...unknownName(`${place}.subarea`, rule.subarea, 'subarea', subareas),
    ...unknownName(`${place}.type`, rule.type, 'type', types),
    ...unknownName(`${place}.form`, rule.form, 'form', forms),
    ...unknownName(`${place}.queue`, rule.queue, 'queue', queues),
  ];
};

const conflict = (preset: Preset, routing: readonly Route[], index: number): string[] => {
  const rule = routing[index];
  const rival = routing.slice(0, index).findIndex((other) => rule && clash(preset, routing, rule, other));
  return rival < 0 ? [] : [`a ticket may also fall under routing[${rival}], which names as many facts`];
};

/** Two rules for one ticket are told apart by a third that names more of what they both name. */
const clash = (preset: Preset, routing: readonly Route[], one: Route, other: Route): boolean => {
  const both = { ...one, ...other };
  const named = routeFacts(one).length;
  const meet =
    named === routeFacts(other).length &&
    routeFacts(one).every((fact) => both[fact] === one[fact]) &&
    hasSubarea(preset, both);
  const sameFacts = routeFacts(both).length === named;
  const settled = routing.some(
    (third) => routeFacts(third).length > named && routeFacts(third).every((fact) => third[fact] === both[fact]),
  );
  return meet && (sameFacts || (one.queue !== other.queue && !settled));
};

const hasSubarea = ({ areas }: Preset, { area, subarea }: Route): boolean =>
  area === undefined || subarea === undefined || Object.hasOwn(areas[area]?.subareas ?? {}, subarea);
