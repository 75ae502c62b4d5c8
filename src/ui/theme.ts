import { css } from 'lit';

/**
 * The look, as custom properties. Pages set those without an underscore; the rest of the house reads those with one,
 * which the root element hands down to everything inside it.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;
    --_paper: var(--tab-agent-paper, light-dark(#f8f5ee, #161512));
    --_sheet: var(--tab-agent-sheet, light-dark(#fffdf8, #1d1c18));
    --_ink: var(--tab-agent-ink, light-dark(#25221d, #ebe5d9));
    --_soft: var(--tab-agent-soft, light-dark(#6b6456, #a69f90));
    --_rule: var(--tab-agent-rule, light-dark(#e2dac9, #38342c));
    --_accent: var(--tab-agent-accent, light-dark(#23479b, #a5bdfb));
    --_on-accent: var(--tab-agent-on-accent, light-dark(#ffffff, #14182a));
    --_margin: var(--tab-agent-margin, light-dark(#d98c7a, #7d4a3e));
    --_wrong: var(--tab-agent-wrong, light-dark(#a52a1c, #ff9d8a));
    --_code: var(--tab-agent-code, light-dark(#f5f0e4, #24221d));
    --_keyword: light-dark(#23479b, #a5bdfb);
    --_string: light-dark(#3d6829, #a9cf91);
    --_number: light-dark(#94470f, #e9b27c);
    --_name: light-dark(#743c86, #d3b0ea);
    --_radius: var(--tab-agent-radius, 6px);
    --_serif: var(
      --tab-agent-serif,
      'Iowan Old Style',
      'Palatino Linotype',
      Palatino,
      P052,
      'URW Palladio L',
      'Book Antiqua',
      Georgia,
      serif
    );
    --_sans: var(--tab-agent-sans, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif);
    --_mono: var(
      --tab-agent-mono,
      ui-monospace,
      'SF Mono',
      'Cascadia Code',
      Menlo,
      Consolas,
      'DejaVu Sans Mono',
      monospace
    );
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;

/** What every element here starts from: boxes, controls, focus, and stillness for those who asked for it. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    min-height: 2rem;
    padding: 0.25rem 0.8rem;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_soft);
  }
  button:disabled {
    cursor: default;
    opacity: 0.55;
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  button.primary:hover {
    filter: brightness(1.08);
  }
  button.quiet {
    min-height: 1.5rem;
    margin-inline: -0.25rem;
    padding: 0 0.25rem;
    border: 0;
    color: var(--_soft);
    font-size: 0.8125rem;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.2em;
  }
  button.quiet:hover {
    color: var(--_ink);
    text-decoration-color: currentColor;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  h1,
  h2,
  h3,
  p,
  pre,
  dl,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  summary {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .label {
    color: var(--_soft);
    font: 600 0.6875rem/1.4 var(--_sans);
    letter-spacing: 0.09em;
    text-transform: uppercase;
  }
  .note {
    color: var(--_soft);
    font-size: 0.875rem;
    line-height: 1.5;
  }
  .wrong {
    color: var(--_wrong);
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
