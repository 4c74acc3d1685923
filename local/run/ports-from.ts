const defaultPort = 4000;

/** The product's port and the inbox's, which is the next one; 0 stands for any free port. */
export const portsFrom = (port = defaultPort): { readonly product: number; readonly inbox: number } => ({
  product: port,
  inbox: port === 0 ? 0 : port + 1,
});
