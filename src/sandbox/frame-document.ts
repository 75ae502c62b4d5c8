/** The script of the frame's document; the page's policy allows it by its hash. Replaced by the sandbox's author. */
export const FRAME_SCRIPT = '';
