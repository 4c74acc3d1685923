const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** Always a download, under the file's own name in UTF-8 (RFC 6266, RFC 8187), with a plain name for old clients. */
export const attachmentDisposition = (name: string): string => {
  const shown = name.toWellFormed().replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069/\\]/gu, '_');
  const plain = shown.replace(/[^ -~]|["%]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(shown)}`;
};
