const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether the output is what the README shows; `…` stands for any text and a ticket's number for any number. */
export const matches = (output: string, expected: string): boolean => {
  const pattern = escaped(expected.trim())
    .replaceAll('…', '.+')
    .replace(/\d{4}-\d{6}/g, '\\d{4}-\\d{6}');
  return new RegExp(`^${pattern}$`).test(output.trim());
};
