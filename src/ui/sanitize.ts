import type { Config } from 'dompurify';

/** Text first; a link or a heading may be there, nothing that loads, runs or imitates the page. */
const PURIFY: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: (
    'a abbr b blockquote br caption code dd del details dl dt em h1 h2 h3 h4 h5 h6 hr i img kbd li mark ol p pre s ' +
    'small span strong sub summary sup table tbody td tfoot th thead tr u ul'
  ).split(' '),
  ALLOWED_ATTR: ['href', 'src', 'alt', 'title', 'align', 'colspan', 'rowspan', 'start', 'open'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};

const OUTWARD_LINK = /^(?:https?|mailto):/i;
const INLINE_IMAGE = /^data:image\/(?:png|jpeg|gif|webp);base64,/i;

let sanitizer: Promise<(html: string) => DocumentFragment> | undefined;

/**
 * Turns HTML that a stranger may have written into safe nodes: no scripts, styles, forms or frames, images only if they
 * are inline, and links that open outside, without opener or referrer. Loads its library at the first call.
 *
 * @example
 * element.replaceChildren(await sanitizeHTML('<table><tr><td>42</table>'));
 */
export async function sanitizeHTML(html: string): Promise<DocumentFragment> {
  sanitizer ??= loadSanitizer();
  return (await sanitizer)(html);
}

async function loadSanitizer(): Promise<(html: string) => DocumentFragment> {
  const { default: createPurify } = await import('dompurify');
  const purify = createPurify(window);
  purify.addHook('afterSanitizeAttributes', (node) => {
    if (node.nodeName === 'A') keepOutward(node);
    else if (node.nodeName === 'IMG') keepInline(node);
    else node.removeAttribute('src');
  });
  return (html) => purify.sanitize(html, PURIFY);
}

function keepOutward(link: Element): void {
  if (!OUTWARD_LINK.test(link.getAttribute('href') ?? '')) {
    link.removeAttribute('href');
    return;
  }
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

function keepInline(image: Element): void {
  if (INLINE_IMAGE.test(image.getAttribute('src') ?? '')) return;
  const said = image.getAttribute('alt');
  image.replaceWith(said ? `[image: ${said}]` : '[image]');
}
