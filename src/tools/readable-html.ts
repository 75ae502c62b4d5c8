import type { Element, ElementContent, Root, RootContent } from 'hast';

type Parent = Element | Root;

/** What is worth reading of a document. */
export interface Readable {
  /** What the document calls itself; empty when it does not. */
  readonly title: string;
  readonly body: Root;
}

/** Nothing of these can be read. */
const UNREADABLE = new Set(
  (
    'audio base button canvas datalist dialog embed head iframe input link map menu meta noscript object optgroup option ' +
    'progress script select source style svg template textarea title track video'
  ).split(' '),
);

/** What surrounds the content on most pages. */
const AROUND = new Set(['nav', 'aside', 'footer']);
const AROUND_ROLES = new Set(['navigation', 'banner', 'complementary', 'contentinfo', 'search', 'menu', 'toolbar']);

/** A part that claims to be the content is believed if it holds at least this share of the text. */
const CONTENT_SHARE = 0.2;

/**
 * Picks what a person would read from a document: its main part where it names one, without scripts, forms, hidden parts
 * and navigation; links and images get absolute addresses.
 *
 * @example
 * const { title, body } = toReadable(fromHtml(html), 'https://example.com/a');
 */
export function toReadable(document: Root, url: string): Readable {
  const base = resolveURL(find(document, (one) => one.tagName === 'base')?.properties['href'], url) ?? url;
  const titleElement = find(document, (one) => one.tagName === 'title');
  const title = titleElement ? toPlainText(titleElement) : '';
  const whole = find(document, (one) => one.tagName === 'body') ?? document;
  const visible = prune(whole, isVisible, base);
  const content = pickContent(visible);
  const pruned = prune(content, (one) => !isAround(one), base);
  // A page that is all navigation is still better than none.
  const chosen = toPlainText(pruned) ? pruned : visible;
  return { title, body: { type: 'root', children: chosen.children as RootContent[] } };
}

function pickContent(visible: Parent): Parent {
  const share = toPlainText(visible).length * CONTENT_SHARE;
  const isEnough = (one: Element | undefined): one is Element => !!one && toPlainText(one).length >= share;
  const main = find(visible, (one) => one.tagName === 'main' || one.properties['role'] === 'main');
  if (isEnough(main)) return main;
  const articles = findAll(visible, (one) => one.tagName === 'article');
  return articles.length === 1 && isEnough(articles[0]) ? articles[0] : visible;
}

/** A copy without the elements that are not wanted. */
function prune<Node extends Parent>(node: Node, isWanted: (element: Element) => boolean, base: string): Node {
  const children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element' || !isWanted(child)) return [];
    const copy = prune(child, isWanted, base);
    if (copy.tagName === 'a') return toLink(copy, base);
    if (copy.tagName === 'img') return toImage(copy, base);
    return [copy];
  });
  return { ...node, children };
}

/** A link that leads nowhere else is its text. */
function toLink(link: Element, base: string): RootContent[] {
  const { href } = link.properties;
  const target = typeof href === 'string' && !href.trim().startsWith('#') ? resolveURL(href, base) : undefined;
  if (!target || !hasContent(link)) return link.children;
  return [{ ...link, properties: { href: target } }];
}

/** An image without words, or that is in the page itself, says nothing to a reader of text. */
function toImage(image: Element, base: string): RootContent[] {
  const source = resolveURL(image.properties['src'], base);
  const alt = image.properties['alt'];
  if (!source || typeof alt !== 'string' || !alt.trim()) return [];
  return [{ ...image, properties: { src: source, alt } }];
}

function isVisible({ tagName, properties }: Element): boolean {
  const { hidden, ariaHidden, style } = properties;
  const isHidden = (hidden !== undefined && hidden !== null && hidden !== false) || ariaHidden === 'true';
  const isStyledAway = typeof style === 'string' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
  return !UNREADABLE.has(tagName) && !isHidden && !isStyledAway;
}

function isAround(element: Element): boolean {
  const { role } = element.properties;
  // A site's head often holds the page's heading.
  const hasHeading = (): boolean => find(element, (one) => one.tagName === 'h1') !== undefined;
  if (AROUND.has(element.tagName) || (typeof role === 'string' && AROUND_ROLES.has(role))) return !hasHeading();
  return false;
}

function hasContent(element: Element): boolean {
  return toPlainText(element) !== '' || find(element, (one) => one.tagName === 'img') !== undefined;
}

function toPlainText(node: Parent | ElementContent | RootContent): string {
  return collectText(node).replaceAll(/\s+/g, ' ').trim();
}

function collectText(node: Parent | ElementContent | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(collectText).join(' ') : '';
}

function find(node: Parent, matches: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = matches(child) ? child : find(child, matches);
    if (found) return found;
  }
  return undefined;
}

function findAll(node: Parent, matches: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return matches(child) ? [child] : findAll(child, matches);
  });
}

/** The absolute address, if it is one that can be visited. */
function resolveURL(address: unknown, base: string): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address, base)) return undefined;
  const { protocol, href } = new URL(address, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
