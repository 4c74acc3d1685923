import type { SeededBug } from './seeded-bug.ts';
import { withSessions } from './switches/with-sessions.ts';

/** One cell of the table. */
export const wrongPriority: SeededBug = {
  id: 'wrong-priority',
  title: 'What is medium and urgent gets the priority of what is not urgent.',
  wiring: withSessions((session) => {
    const { preset } = session.configuration;
    const { medium = {} } = preset.priorityMatrix;
    const wrong = { ...medium, urgent: medium['not_urgent'] ?? '' };
    const priorityMatrix = { ...preset.priorityMatrix, medium: wrong };
    return { ...session, configuration: { ...session.configuration, preset: { ...preset, priorityMatrix } } };
  }),
  by: 'I2',
};
