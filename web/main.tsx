/** The web app's start: configuration, session and texts, then the page of the address. */
import './styles/main.scss';
import { createRoot } from 'react-dom/client';
import { registerServiceWorker } from '#web/lib/offline/register-service-worker.ts';
import { applyAccent } from '#web/ui/apply-accent.ts';
import { App } from './app/app.tsx';
import type { Parts } from './app/create-parts.ts';
import { createParts } from './app/create-parts.ts';
import { showUnavailable } from './app/show-unavailable.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const draw = (parts: Parts): void => {
  applyAccent(parts.configuration.tenant.accent);
  createRoot(root).render(<App parts={parts} />);
  registerServiceWorker().catch(() => undefined);
};

createParts().then(draw, () => showUnavailable(root));
