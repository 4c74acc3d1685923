import type { PackedFile } from './packed-file.ts';
import { encodingFor, packFile } from './packed-file.ts';
import type { ReleasedFile } from './released-files.ts';

/** Packs files as `Accept-Encoding` allows; each content once. */
export const createPacker = () => {
  const packed = new Map<string, { readonly stamp: string; readonly file: PackedFile }>();
  return (file: ReleasedFile, accepted: string): PackedFile => {
    const name = `${encodingFor(accepted)} ${file.path}`;
    const before = packed.get(name);
    if (before?.stamp === file.stamp) return before.file;
    const now = packFile(file.path, file.read(), accepted);
    packed.set(name, { stamp: file.stamp, file: now });
    return now;
  };
};
