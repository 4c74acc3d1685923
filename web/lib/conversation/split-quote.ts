const fewestLines = 3;
const quoted = /^\s*>/;
const blank = /^\s*$/;
/** 'Il giorno … ha scritto:', 'On … wrote:'. */
const attribution = /^(il|on|le|am)\s.*:\s*$/i;

/** A message's own text, and what it quotes at its end as mail programs do. */
export const splitQuote = (text: string): { readonly own: string; readonly quote: string } => {
  const lines = text.split(/\r?\n/);
  const last = lines.findLastIndex((line) => !quoted.test(line) && !blank.test(line));
  const quotes = lines.slice(last + 1).filter((line) => quoted.test(line)).length;
  const start = attribution.test(lines[last] ?? '') ? last : last + 1;
  const own = lines.slice(0, start).join('\n').trimEnd();
  return quotes < fewestLines || own === ''
    ? { own: text, quote: '' }
    : { own, quote: lines.slice(start).join('\n').trim() };
};
