import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Elements that show text and do nothing else, and the attributes that they may have. */
const harmless = new Map<string, ReadonlySet<string>>(
  Object.entries({
    html: ['lang'],
    head: [],
    title: [],
    meta: ['charset', 'name', 'content'],
    a: ['href', 'rel', 'target', 'title', 'class'],
    ol: ['start'],
    th: ['scope'],
    time: ['datetime'],
  }).map(([name, attributes]) => [name, new Set([...attributes, 'style', 'class'])]),
);
const plain =
  'body main section div p span h1 h2 h3 h4 h5 h6 br hr strong em del code pre blockquote ul li table thead tbody tr td';
for (const name of plain.split(' ')) harmless.set(name, new Set(['style', 'class', 'aria-hidden', 'tabindex']));

/** Where a link may lead; an address is read as a browser reads it. */
const mayLeadTo = (address: string): boolean =>
  URL.canParse(address) && ['https:', 'http:', 'mailto:'].includes(new URL(address).protocol);

const dangersOf = ({ tagName, namespaceURI, attrs }: Element): string[] => {
  const allowed = harmless.get(tagName);
  if (!allowed || !namespaceURI.endsWith('/xhtml')) return [`<${tagName}>`];
  return attrs.flatMap(({ name, value }) => {
    if (!allowed.has(name)) return [`<${tagName} ${name}>`];
    if (name === 'href' && !mayLeadTo(value)) return [`<${tagName} href="${value}">`];
    if (name === 'style' && /url|expression|import|behavior|binding|position|\\/i.test(value))
      return [`style="${value}"`];
    return name === 'name' && value !== 'viewport' ? [`<meta name="${value}">`] : [];
  });
};

const childrenOf = (node: Node): Node[] => [
  ...('childNodes' in node ? node.childNodes : []),
  ...('content' in node ? node.content.childNodes : []),
];

/**
 * What a browser would run, load, follow or hide of a page: it is read into a tree as the HTML standard says, and
 * whatever is not known to be harmless is named.
 */
export const dangersIn = (html: string): string[] => {
  const walk = (node: Node): string[] => [
    ...('tagName' in node ? dangersOf(node) : []),
    ...(node.nodeName === '#comment' ? ['a comment'] : []),
    ...childrenOf(node).flatMap(walk),
  ];
  return walk(parse(html));
};

/** All that a page shows, without its markup. */
export const shownBy = (html: string): string => {
  const walk = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(walk).join(''));
  return walk(parse(html));
};
