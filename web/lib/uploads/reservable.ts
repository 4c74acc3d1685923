import { unturned } from '#web/lib/text/unturned.ts';

const longestName = 200;
const mediaType = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,48}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,48}$/;

/** A file as the API takes it: a name of one line that keeps its ending, and a media type. */
export const reservable = ({ name, type, size }: Pick<File, 'name' | 'type' | 'size'>) => {
  const contentType = type.toLowerCase();
  return {
    name: shortened(
      unturned(name)
        .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '_')
        .trim() || '_',
    ),
    contentType: mediaType.test(contentType) ? contentType : 'application/octet-stream',
    size,
  };
};

const shortened = (name: string): string => {
  if (name.length <= longestName) return name;
  const ending = /\.[^.]{1,16}$/.exec(name)?.[0] ?? '';
  // A character of two halves is not cut in two.
  return `${name.slice(0, longestName - ending.length).replace(/\p{Cs}$/u, '')}${ending}`;
};
