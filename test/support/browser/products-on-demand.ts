import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalSystem } from '#local/control/local-system';
import { startLocal } from '#local/start-local';
import { buildPages } from './build-pages.ts';

/**
 * Starts a product on another preset, without tickets, when a story first asks for it: `GET /<preset>` answers where it
 * is. Each is started once in a run, as that takes longer than most stories.
 */
export const productsOnDemand = async () => {
  const systems = new Map<string, Promise<LocalSystem>>();
  const systemOf = (preset: string): Promise<LocalSystem> => {
    const system = systems.get(preset) ?? start(preset);
    systems.set(preset, system);
    return system;
  };
  const server = createServer((request, response) => {
    systemOf((request.url ?? '/').slice(1)).then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async (): Promise<void> => {
      server.close();
      const started = await Promise.allSettled(systems.values());
      await Promise.all(started.map((one) => (one.status === 'fulfilled' ? one.value.stop() : undefined)));
    },
  };
};

const start = (preset: string): Promise<LocalSystem> =>
  startLocal({
    ...{ preset, port: 0, inMemory: true, throttled: false, web: buildPages() },
    dir: mkdtempSync(join(tmpdir(), `sportello-${preset}-`)),
  });
