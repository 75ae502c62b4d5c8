import { css } from 'lit';

/** A quiet line at the foot of the page, and the sheet that it opens. */
export const selfTestStyle = css`
  :host {
    --_held: light-dark(#3d6829, #a9cf91);
    padding: 0.55rem 1.4rem 1rem;
    color: var(--_soft);
    font: 0.8125rem/1.5 var(--_sans);
  }
  dialog {
    width: min(40rem, 100vw - 2rem);
    /* As high as it will be, so that nothing moves while results come in. */
    height: min(48rem, 100dvh - 2rem);
    max-height: none;
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_paper);
    color: var(--_ink);
    font: 0.9375rem/1.5 var(--_sans);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(20 16 8 / 45%);
  }
  .sheet {
    flex: 1;
    overflow-y: auto;
    padding: 1.4rem 1.5rem 0.8rem;
  }
  h2 {
    font: 1.5rem/1.2 var(--_serif);
  }
  .note {
    margin-top: 0.5rem;
  }
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem 1rem;
    align-items: baseline;
    min-height: 4.6rem;
    align-content: center;
    font: 1.125rem/1.4 var(--_serif);
  }
  .summary p {
    grid-column: 1 / -1;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .summary.running p {
    grid-column: 1;
  }
  .count {
    color: var(--_soft);
    font: 0.8125rem/1.4 var(--_sans);
    font-variant-numeric: tabular-nums;
  }
  progress {
    grid-column: 1 / -1;
    width: 100%;
  }
  details {
    border-top: 1px solid var(--_rule);
  }
  summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1rem;
    align-items: baseline;
    padding-block: 0.55rem;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .title {
    font-weight: 600;
  }
  summary:hover .title {
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.2em;
  }
  .tally {
    color: var(--_soft);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
  .marks {
    grid-row: 2;
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.35rem;
    font-size: 0.8125rem;
  }
  details[open] .marks {
    display: none;
  }
  .mark.held {
    color: var(--_held);
  }
  .mark.out {
    color: var(--_wrong);
    font-weight: 700;
  }
  .mark.void {
    color: var(--_soft);
  }
  ul {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0.2rem 0 0.9rem;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 1.2rem minmax(0, 1fr);
    gap: 0 0.4rem;
    align-items: baseline;
    font-size: 0.875rem;
  }
  .detail {
    grid-column: 2;
    color: var(--_soft);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  footer {
    display: flex;
    gap: 0.6rem;
    justify-content: end;
    padding: 0.8rem 1.5rem;
    border-top: 1px solid var(--_rule);
    background: var(--_paper);
  }
  @media (max-width: 60rem) {
    :host {
      padding-inline: clamp(0.9rem, 4vw, 3rem);
    }
  }
  @media (max-width: 30rem) {
    .sheet {
      padding-inline: 1rem;
    }
    footer {
      padding-inline: 1rem;
    }
  }
`;
