/** Types that a browser may be told of; everything else is only bytes (FAULTS 1.8). None of these runs scripts. */
const harmless: ReadonlySet<string> = new Set([
  'application/gzip',
  'application/json',
  'application/pdf',
  'application/zip',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.oasis.opendocument.presentation',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/webp',
  'text/csv',
  'text/plain',
]);

/** The content type that a download is served with: the declared one if it is harmless. */
export const servedType = (declared: string): string => {
  const type = (declared.split(';')[0] ?? '').trim().toLowerCase();
  return harmless.has(type) ? type : 'application/octet-stream';
};
