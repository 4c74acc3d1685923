import { carriesRegression } from '../catalogue/carries-regression.ts';
import type { Preset } from '../preset/preset.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { Reclassification } from './command.ts';
import type { Failure } from './failure.ts';
import type { Classification } from './ticket.ts';

const required = ['type', 'subtype', 'area', 'subarea', 'severity', 'urgency'] as const;

/** The facts as they will be; a regression flag that the new type does not carry is dropped (R3.8). */
export const reclassified = (
  before: Classification,
  to: Reclassification,
  preset: Preset,
): Result<Classification, Failure> => {
  const emptied = required.filter((fact) => to[fact] === null);
  if (emptied.length > 0) {
    return fail({ reason: 'invalid', fields: emptied.map((fact) => ({ pointer: `/${fact}`, code: 'required' })) });
  }
  const type = to.type ?? before.type;
  const kept = carriesRegression(preset, type) ? before.regression : undefined;
  const regression = to.regression === undefined ? kept : to.regression;
  const environment = to.environment === undefined ? before.environment : to.environment;
  return ok({
    type,
    subtype: to.subtype ?? before.subtype,
    area: to.area ?? before.area,
    subarea: to.subarea ?? before.subarea,
    severity: to.severity ?? before.severity,
    urgency: to.urgency ?? before.urgency,
    ...(typeof regression === 'boolean' && { regression }),
    ...(typeof environment === 'string' && { environment }),
  });
};
