import type { Plugin } from 'vite';

const first = /titillium-web-latin-(400|600)-normal-.*[.]woff2$/;

/** Asks for the two fonts that every page shows as soon as the page itself is read (WEB 4). */
export const fontPreloadPlugin = (): Plugin => ({
  name: 'sportello-font-preload',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => first.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: 'anonymous' },
          injectTo: 'head' as const,
        })),
  },
});
