const atOnce = 8_192;

/** A chunk of a file, by number from 1, as the API takes it: its bytes in base64. */
export const chunkContent = async (file: Blob, ends: readonly number[], number: number): Promise<string> => {
  const bytes = new Uint8Array(await file.slice(ends[number - 2] ?? 0, ends[number - 1]).arrayBuffer());
  let text = '';
  for (let place = 0; place < bytes.length; place += atOnce) {
    text += String.fromCharCode(...bytes.subarray(place, place + atOnce));
  }
  return btoa(text);
};
