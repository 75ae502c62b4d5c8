import { css } from 'lit';

/** A quiet line at the foot of the page, in step with its left edge. */
export const offlineStyle = css`
  :host {
    padding: 0.7rem 1.4rem 1rem;
    background: var(--_paper);
    color: var(--_soft);
    font: 0.8125rem/1.5 var(--_sans);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8rem;
    align-items: baseline;
    min-height: 1.5rem;
  }
  p {
    max-width: 46rem;
    overflow-wrap: anywhere;
  }
  .bytes {
    font-variant-numeric: tabular-nums;
  }
  progress {
    align-self: center;
    width: 8rem;
    --_bar: var(--_soft);
  }
  summary {
    width: max-content;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.2em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    color: var(--_ink);
    text-decoration-color: currentColor;
  }
  details[open] {
    flex-basis: 100%;
  }
  .kept {
    display: grid;
    gap: 0.5rem;
    max-width: 26rem;
    margin-top: 0.4rem;
    padding: 0.8rem 1rem;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1rem 1rem;
  }
  dt {
    color: var(--_ink);
  }
  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .kept button {
    justify-self: start;
  }
  button.quiet {
    color: var(--_accent);
  }
  @media (max-width: 60rem) {
    :host {
      padding-inline: clamp(0.9rem, 4vw, 3rem);
    }
  }
`;
