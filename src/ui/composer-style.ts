import { css } from 'lit';

/** The look of `<tab-agent-composer>`. */
export const composerStyle = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.4rem 1rem;
    align-items: end;
    padding: 0.9rem 1rem 0.9rem 1.4rem;
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_sheet);
    box-shadow: 0 1px 2px rgb(60 40 0 / 6%);
  }
  form:has(textarea:focus-visible) {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
  }
  form.target {
    border-style: dashed;
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 6%, var(--_sheet));
  }
  textarea {
    display: block;
    width: 100%;
    min-height: 1.4em;
    max-height: 14rem;
    padding: 0.15rem 0;
    border: 0;
    outline: 0 !important;
    background: none;
    font: 1.375rem/1.4 var(--_serif);
    resize: none;
    field-sizing: content;
  }
  textarea[readonly] {
    max-height: calc(2.8em + 0.3rem);
  }
  textarea::placeholder {
    color: var(--_soft);
    font-style: italic;
    opacity: 0.8;
  }
  .chips {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .actions {
    display: flex;
    gap: 0.6rem;
    align-items: center;
  }
  button {
    min-width: 5.5rem;
    min-height: 2.4rem;
  }
  .attach {
    display: grid;
    place-items: center;
    min-width: 2.4rem;
    padding: 0;
    border-color: transparent;
    color: var(--_soft);
  }
  .attach:hover {
    color: var(--_ink);
  }
  .attach svg {
    width: 1.15rem;
    height: 1.15rem;
  }
  .stop {
    border-color: var(--_wrong);
    color: var(--_wrong);
    font-weight: 600;
  }
  .hint {
    grid-column: 1 / -1;
    color: var(--_soft);
    font-size: 0.75rem;
  }
  kbd {
    padding: 0.05em 0.4em;
    border: 1px solid var(--_rule);
    border-radius: 3px;
    font: inherit;
  }
  @container (max-width: 36rem) {
    form {
      grid-template-columns: minmax(0, 1fr);
      padding: 0.8rem 0.9rem;
    }
    textarea {
      font-size: 1.1875rem;
    }
    .actions {
      order: 1;
    }
    .actions button:not(.attach) {
      flex: 1;
    }
    .hint {
      display: none;
    }
  }
`;
