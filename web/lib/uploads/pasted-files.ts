/** Pictures of the clipboard carry names such as 'image.png': they get one that says when they were pasted (WEB 3). */
export const pastedFiles = (clipboard: DataTransfer | null, name: string): readonly File[] => {
  // What comes with its text was copied from a document, and the text is what is wanted.
  if (!clipboard || clipboard.types.includes('text/plain')) return [];
  return [...clipboard.files].map((file) =>
    file.type.startsWith('image/') ? new File([file], `${name}.${endingOf(file.type)}`, { type: file.type }) : file,
  );
};

const endingOf = (type: string): string => (/^image\/(\w+)/.exec(type)?.[1] ?? 'png').replace('jpeg', 'jpg');
