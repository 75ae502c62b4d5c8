import { css } from 'lit';

/** The look of `<tab-agent-approval>`. */
export const approvalStyle = css`
  :host {
    scroll-margin-block: 7rem 1rem;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8rem;
    padding: 1rem 1.2rem 1.2rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }
  form:focus-visible {
    outline: 0;
    box-shadow: 0 0 0 1px var(--_accent);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.2rem 1rem;
  }
  .head .note {
    font-size: 0.8125rem;
  }
  .question {
    font: 1.125rem/1.5 var(--_serif);
    overflow-wrap: anywhere;
  }
  .subject {
    max-height: 24rem;
    overflow: auto;
  }
  .subject.args {
    padding: 0.7rem 0.9rem;
    border-radius: var(--_radius);
    background: var(--_code);
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.3rem 1rem;
  }
  dt {
    color: var(--_soft);
    font: 0.8125rem/1.6 var(--_mono);
  }
  dd {
    margin: 0;
  }
  textarea,
  input[type='text'] {
    width: 100%;
    padding: 0.5rem 0.7rem;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  textarea {
    min-height: 6rem;
    max-height: 24rem;
    font: 0.8125rem/1.6 var(--_mono);
    field-sizing: content;
    resize: vertical;
  }
  textarea.plan {
    font: 1rem/1.5 var(--_serif);
  }
  textarea[aria-invalid='true'] {
    border-color: var(--_wrong);
  }
  .hold {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    align-items: baseline;
    font-size: 0.875rem;
  }
  .hold legend {
    float: left;
    padding: 0;
    margin-inline-end: 1rem;
    color: var(--_soft);
  }
  .hold label {
    display: flex;
    gap: 0.4rem;
    align-items: baseline;
  }
  .hold input {
    accent-color: var(--_accent);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }
  .buttons button {
    min-width: 5.5rem;
  }
  .deny {
    margin-inline-start: auto;
    color: var(--_wrong);
  }
  @container (max-width: 36rem) {
    form {
      padding: 0.9rem;
    }
    .hold legend {
      float: none;
      margin: 0 0 0.2rem;
    }
    .buttons button {
      flex: 1 1 auto;
    }
  }
`;
