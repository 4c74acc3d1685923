import { receiveUploadFunction } from '#events/receive-upload-function';
import { administrationFunction } from '#http/administration-function';
import { deskFunction } from '#http/desk-function';
import { filesFunction } from '#http/files-function';
import { ticketsFunction } from '#http/tickets-function';
import { notifierFunction } from '#queue/notifier-function';
import { autoCloseFunction } from '#schedule/auto-close-function';
import { reconcilerFunction } from '#schedule/reconciler-function';
import { sweepUploadsFunction } from '#schedule/sweep-uploads-function';
import type { StoreContext } from '#store/store-context';
import { relayFunction } from '#stream/relay-function';
import type { Environment, FunctionName, Invocation } from './environment.ts';
import type { Ports } from './ports.ts';

type Handle = Environment['handle'];
/** Makes a function of its ports. Each is given all of them and takes its own. */
export type Build = (ports: Ports) => Handle;

/** How the product's parts are joined in a world; a seeded bug is a copy of it with one part replaced. */
export interface Wiring {
  readonly functions: Readonly<Record<FunctionName, Build>>;
  /** Between the store and the database. */
  readonly client: (client: StoreContext['client']) => StoreContext['client'];
  /** Between the functions and everything else. */
  readonly ports: (ports: Ports) => Ports;
}

/** Function types take narrower events than the world's sources have; what they are given is what AWS gives. */
const built =
  <Event, Context>(make: (ports: Ports) => (event: Event, context: Context) => Promise<unknown>): Build =>
  (ports) => {
    const handle = make(ports);
    return (event: unknown, invocation: Invocation) => handle(event as Event, invocation as Context);
  };

/** The chain would set a timer of this machine for the time left; the world itself ends what takes too long. */
const door =
  <Event, Context>(make: (ports: Ports) => (event: Event, context: Context) => Promise<unknown>): Build =>
  (ports) => {
    const handle = make(ports);
    return (event: unknown) => handle(event as Event, {} as Context);
  };

/** The product as it is. */
export const productWiring: Wiring = {
  functions: {
    tickets: door(ticketsFunction),
    desk: door(deskFunction),
    files: door(filesFunction),
    administration: door(administrationFunction),
    relay: built(relayFunction),
    notifier: built(notifierFunction),
    'receive-upload': built(receiveUploadFunction),
    'auto-close': built(autoCloseFunction),
    'sweep-uploads': built(sweepUploadsFunction),
    reconciler: built(reconcilerFunction),
  },
  client: (client) => client,
  ports: (ports) => ports,
};
