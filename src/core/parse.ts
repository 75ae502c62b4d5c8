/**
 * A reply without its reasoning, with line ends as Python has them.
 *
 * @example
 * cleanReply('<think>Hm.</think>Yes.'); // 'Yes.'
 */
export function cleanReply(reply: string): string {
  const text = dropReasoning(reply.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  return text.replace(/<\|channel\|>analysis<\|message\|>[\s\S]*?(?:<\|end\|>|$)/g, '');
}

/**
 * Leaves out `<think>` blocks: closed ones, one that was cut off, and one whose opening tag the template swallowed. A tag
 * right after a quote is somebody's text.
 */
function dropReasoning(text: string): string {
  let kept = '';
  let from = 0;
  let isOpen = false;
  for (const { 0: tag, index } of text.matchAll(/(?<!["'`])(?:<\/?(?:think|Think|THINK)(?:ing)?>|\[\/?THINK\])/g)) {
    const isClosing = tag[1] === '/';
    if (!isClosing && !isOpen) kept += text.slice(from, index);
    if (isClosing) from = index + tag.length;
    isOpen = !isClosing;
  }
  return isOpen ? kept : kept + text.slice(from);
}
