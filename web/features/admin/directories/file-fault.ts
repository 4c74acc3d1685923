import type { FileFault } from './import-run.ts';

/** How the files of spreadsheet programs begin: those of today and those of before. */
const spreadsheets: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Why a file cannot be one of addresses, as far as its first bytes tell. */
export const fileFault = async (file: Blob): Promise<FileFault | undefined> => {
  if (file.size === 0) return 'empty';
  const bytes = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return spreadsheets.some((mark) => mark.every((byte, at) => bytes[at] === byte)) ? 'spreadsheet' : undefined;
};
