/** Ports that `npm run dev` may serve the pages from: vite takes 5173 or the next free one. */
const devPorts = Array.from({ length: 100 }, (_, at) => 5100 + at);

/** Where the provider may send people back to, besides what the stacks name: the product here, and pages in development. */
export const pagesOfThisMachine = (product: string): { readonly callbacks: string[]; readonly logouts: string[] } => {
  const origins = [product, ...devPorts.map((port) => `http://localhost:${port}`)];
  return {
    callbacks: origins.map((origin) => `${origin}/callback`),
    logouts: origins.map((origin) => `${origin}/`),
  };
};
