import type { Actor } from '#domain/people/person';
import { theClock } from '#domain/people/person';

/** People of two organisations and of the desk; Anna is the requester of every ticket that nobody else asked for. */
export const people = {
  anna: { id: 'anna', role: 'requester', organisation: 'bologna', queues: [] },
  bruno: { id: 'bruno', role: 'requester', organisation: 'bologna', queues: [] },
  carla: { id: 'carla', role: 'requester', organisation: 'padova', queues: [] },
  rita: { id: 'rita', role: 'referent', organisation: 'bologna', queues: [] },
  remo: { id: 'remo', role: 'referent', organisation: 'padova', queues: [] },
  robot: { id: 'robot', role: 'api_client', organisation: 'bologna', queues: [] },
  olga: { id: 'olga', role: 'operator', queues: ['students'] },
  oscar: { id: 'oscar', role: 'operator', queues: ['students', 'students_second'] },
  otto: { id: 'otto', role: 'operator', queues: ['teaching'] },
  sara: { id: 'sara', role: 'supervisor', queues: [] },
  ada: { id: 'ada', role: 'tenant_admin', queues: [] },
  clock: theClock,
} as const satisfies Record<string, Actor>;
export type Name = keyof typeof people;
