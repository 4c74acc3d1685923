/** The web app's start: configuration, session and texts, then the page of the address. */
import './styles/main.scss';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createParts } from './app/create-parts.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App parts={await createParts()} />);
