import type { Scene } from '../scene.ts';
import { attachable } from './attachable.ts';
import { secret } from './write.ts';

const operators = ['olga', 'oscar', 'olga', 'oscar', 'otto', 'nina'];
const queues = ['students', 'students', 'students_second', 'teaching'];

const inFiveDays = ({ world }: Scene): string => new Date(world.now + 5 * 86_400_000).toISOString().slice(0, 10);

/** What an action of the desk or of the workflow is sent with. */
export const stepBody = (scene: Scene, action: string): Readonly<Record<string, unknown>> => {
  const { random, mark } = scene;
  const internal = random.chance(0.5) ? { text: `${secret} ${action} ${mark}` } : {};
  switch (action) {
    case 'assign':
      return { ...internal, [random.chance(0.7) ? 'owner' : 'responsible']: random.pick(operators) };
    case 'move':
      return { ...internal, queue: random.pick(queues) };
    case 'release':
      return internal;
    case 'plan':
      return { text: `Planned ${mark}`, plan: { date: inFiveDays(scene), release: '7.1' } };
    case 'take-charge':
    case 'confirm':
      return random.chance(0.5) ? {} : { text: `Public ${action} ${mark}` };
    default:
      return { text: `Public ${action} ${mark}`, ...attachable(scene) };
  }
};
