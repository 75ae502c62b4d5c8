/** A module and all it imports as the text of one module; made by a plugin in vite.config.ts. */
declare module '*?bundle' {
  const text: string;
  export default text;
}
