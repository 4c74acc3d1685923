/** The web app: built into `build/web`, or served with hot reload next to `npm start` (`npm run dev`). */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fontPreloadPlugin } from './styles/make/font-preload-plugin.ts';
import { stylesPlugin } from './styles/make/styles-plugin.ts';

const root = import.meta.dirname;
const product = process.env['PRODUCT'] ?? 'http://localhost:4000';

export default defineConfig({
  root,
  publicDir: join(root, 'public'),
  plugins: [react(), stylesPlugin(), fontPreloadPlugin()],
  css: {
    preprocessorOptions: {
      scss: {
        loadPaths: [join(root, '..', 'node_modules')],
        // bootstrap-italia is written with what Sass will drop one day, and Sass would say so hundreds of times.
        quietDeps: true,
        silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function', 'abs-percent'],
      },
    },
  },
  build: {
    outDir: join(root, '..', 'build', 'web'),
    emptyOutDir: true,
    target: 'es2024',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  server: {
    proxy: Object.fromEntries(
      ['/v1', '/local', '/config.json', '/openapi.json', '/docs'].map((path) => [path, { target: product }]),
    ),
  },
});
