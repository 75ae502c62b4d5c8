let highlighter: Promise<(code: string) => string> | undefined;

/**
 * Python as escaped HTML with `hljs-*` spans. Loads its library at the first call.
 *
 * @example
 * element.innerHTML = await highlightPython('print("<b>")');
 */
export async function highlightPython(code: string): Promise<string> {
  highlighter ??= loadHighlighter();
  return (await highlighter)(code);
}

async function loadHighlighter(): Promise<(code: string) => string> {
  const [{ default: hljs }, { default: python }] = await Promise.all([
    import('highlight.js/lib/core'),
    import('highlight.js/lib/languages/python'),
  ]);
  hljs.registerLanguage('python', python);
  return (code) => hljs.highlight(code, { language: 'python', ignoreIllegals: true }).value;
}
