import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../src/tools/html-to-markdown.ts';

const URL_OF_PAGE = 'https://example.com/docs/page';
const read = (html: string): string => htmlToMarkdown(html, URL_OF_PAGE);

describe('HTML becomes Markdown', () => {
  it.each<[string, string, string]>([
    ['headings and paragraphs', '<h1>A</h1><p>one</p><h2>B</h2><p>two</p>', '# A\n\none\n\n## B\n\ntwo'],
    ['emphasis and code', '<p><em>a</em> <strong>b</strong> <code>c()</code></p>', '_a_ **b** `c()`'],
    ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    ['numbered lists', '<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
    [
      'code blocks with their language',
      '<pre><code class="language-py">x = 1\n  y</code></pre>',
      '```py\nx = 1\n  y\n```',
    ],
    ['quotations', '<blockquote><p>q</p></blockquote>', '> q'],
    ['relative links, made absolute', '<p><a href="../a?b=1">t</a></p>', '[t](https://example.com/a?b=1)'],
    [
      'links below a base',
      '<base href="https://other.example/x/"><p><a href="y">t</a></p>',
      '[t](https://other.example/x/y)',
    ],
    ['images with words', '<p><img src="/i.png" alt="A cat"></p>', '![A cat](https://example.com/i.png)'],
    ['entities', '<p>caf&eacute; &lt;b&gt; &amp; &#x2764;</p>', 'café <b> & ❤'],
    ['plain characters, without escapes', '<p>snake_case * [x] #1 1. a</p>', 'snake_case * [x] #1 1. a'],
    ['line breaks', '<p>a<br>b</p>', 'a\\\nb'],
    ['white space', '<p>  a\n   b  </p>\n\n\n<p>c</p>', 'a b\n\nc'],
  ])('%s', (_name, html, markdown) => {
    expect(read(html)).toBe(markdown);
  });

  it('tables, pipes in their cells included', () => {
    const html = '<table><tr><th>Name</th><th>n</th></tr><tr><td>a|b</td><td>1</td></tr></table>';
    expect(read(html)).toBe('| Name | n |\n| - | - |\n| a\\|b | 1 |');
  });
});

describe('what nobody would read is left out', () => {
  it.each<[string, string]>([
    ['scripts', '<script>alert("no")</script>'],
    ['styles', '<style>p { color: red }</style>'],
    ['hidden parts', '<div hidden>no</div>'],
    ['parts hidden from readers', '<div aria-hidden="true">no</div>'],
    ['parts hidden by style', '<div style="color: red; display: none">no</div>'],
    [
      'forms',
      '<form><input value="no"><button>no</button><select><option>no</option></select><textarea>no</textarea></form>',
    ],
    ['frames', '<iframe src="/no">no</iframe>'],
    ['templates', '<template><p>no</p></template>'],
    ['navigation', '<nav><a href="/no">no</a></nav>'],
    ['navigation by role', '<div role="navigation">no</div>'],
    ['asides and the foot', '<aside>no</aside><footer>no</footer>'],
    ['comments', '<!-- no -->'],
    ['images that are in the page itself', '<img alt="no" src="data:image/png;base64,AAAA">'],
    ['images without words', '<img src="/no.png" alt="">'],
    ['links without words', '<a href="/no"></a>'],
  ])('%s', (_name, html) => {
    expect(read(`<p>before</p>${html}<p>after</p>`)).toBe('before\n\nafter');
  });

  it('the words of a link that leads nowhere else stay', () => {
    expect(read('<p><a href="#top">up</a> <a href="javascript:x()">run</a></p>')).toBe('up run');
  });

  it('everything outside the main part, when that holds the text', () => {
    const main = '<main><h1>Title</h1><p>The long text of the page, which is what was asked for.</p></main>';
    expect(read(`<header><p>Menu</p></header>${main}<div>More pages</div>`)).toBe(
      '# Title\n\nThe long text of the page, which is what was asked for.',
    );
  });

  it('but not when the main part is empty', () => {
    const text = 'The text stands beside it, and there is quite a lot of it.';
    expect(read(`<main></main><p>${text}</p>`)).toBe(text);
  });

  it('but not the head of the page when that holds its heading', () => {
    expect(read('<div role="banner"><h1>Title</h1></div><p>text</p>')).toBe('# Title\n\ntext');
  });

  it('but not on a page that is all navigation', () => {
    expect(read('<nav><a href="/a">a</a></nav>')).toBe('[a](https://example.com/a)');
  });
});

it('a page without a heading is headed by its title', () => {
  expect(read('<title>The title</title><p>text</p>')).toBe('# The title\n\ntext');
});

it('a page without any text gives none', () => {
  expect(read('<!doctype html><title>App</title><div id="root"></div><script src="/app.js"></script>')).toBe('');
});

it('broken HTML is read as a browser would', () => {
  expect(read('<p>a<p>b<b>c</p>d<table><tr><td>e')).toContain('a\n\nb**c**');
});
