import { css } from 'lit';

/** The look of the settings' dialog. */
export const settingsStyle = css`
  dialog {
    width: min(36rem, 100vw - 2rem);
    max-height: min(46rem, 100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_paper);
    color: var(--_ink);
    font: 0.9375rem/1.5 var(--_sans);
  }
  dialog::backdrop {
    background: rgb(20 16 8 / 45%);
  }
  form {
    display: grid;
    gap: 1.2rem;
    padding: 1.4rem 1.5rem 0;
  }
  h2 {
    font: 1.5rem/1.2 var(--_serif);
  }
  fieldset {
    display: grid;
    gap: 0.7rem;
    min-width: 0;
  }
  legend {
    margin-bottom: 0.5rem;
    padding: 0;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.6rem;
    align-items: baseline;
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_sheet);
  }
  .choice .note {
    grid-column: 2;
    font-size: 0.8125rem;
  }
  .field {
    display: grid;
    gap: 0.2rem;
    font-size: 0.875rem;
  }
  .field input,
  .field select,
  .field textarea {
    width: 100%;
    min-height: 2.2rem;
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }
  .fields .note,
  fieldset > .note,
  .check .note {
    font-size: 0.8125rem;
  }
  .halves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    gap: 0.7rem 0.8rem;
  }
  .quarters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
    gap: 0.7rem 0.8rem;
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.4rem;
  }
  .rules {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.875rem;
  }
  .rules li {
    display: flex;
    gap: 0.8rem;
    justify-content: space-between;
    align-items: baseline;
    padding-block: 0.3rem;
    border-top: 1px solid var(--_rule);
    overflow-wrap: anywhere;
  }
  details > .fields {
    margin-top: 0.8rem;
  }
  summary {
    color: var(--_soft);
    font-size: 0.875rem;
  }
  .check {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
    font-size: 0.875rem;
  }
  .fields {
    display: grid;
    gap: 0.7rem;
    padding-inline-start: 0.8rem;
    border-inline-start: 1px solid var(--_margin);
  }
  .test {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.8rem;
    align-items: center;
  }
  .test p {
    flex: 1 1 14rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  input {
    accent-color: var(--_accent);
  }
  footer {
    position: sticky;
    bottom: 0;
    display: flex;
    gap: 0.6rem;
    justify-content: end;
    margin-inline: -1.5rem;
    padding: 0.8rem 1.5rem;
    border-top: 1px solid var(--_rule);
    background: var(--_paper);
  }
`;
