import type { Ticket } from '#domain/ticket/ticket';
import type { World } from '../world/world.ts';
import { ticketPast } from './ticket-past.ts';

/** A ticket as it is, whoever knows of it; nothing when nothing is stored under that number. */
export const nowOf = (world: World, number: string): Ticket | undefined => ticketPast(world, number).at(-1)?.after;
