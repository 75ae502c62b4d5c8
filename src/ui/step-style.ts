import { css } from 'lit';

/** The look of the cards of a run: `<tab-agent-step>` and `<tab-agent-plan>`. */
export const stepStyle = css`
  :is(tab-agent-step, tab-agent-plan) {
    display: block;
    > article {
      display: grid;
      grid-template-columns: 6.6rem minmax(0, 1fr);
      border: 1px solid var(--_rule);
      border-radius: var(--_radius);
      background: var(--_sheet);
    }
    > article > header {
      padding: 0.9rem 0.5rem 0.9rem 0.9rem;
      color: var(--_soft);
      font-size: 0.75rem;
      line-height: 1.45;
      font-variant-numeric: tabular-nums;
    }
    .number {
      display: block;
      color: var(--_ink);
      font: 1.75rem/1 var(--_serif);
      font-variant-numeric: oldstyle-nums;
      margin-bottom: 0.4rem;
    }
    header span {
      display: block;
    }
    .title {
      margin-bottom: 0.4rem;
      color: var(--_ink);
      font: 1.0625rem/1.3 var(--_serif);
    }
    > article > .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.8rem;
      align-content: start;
      padding: 0.9rem 1rem 1rem;
      border-inline-start: 1px solid var(--_margin);
    }
    .thought {
      font: 1.0625rem/1.55 var(--_serif);
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    .reasoning {
      max-height: 14rem;
      overflow-y: auto;
      margin-top: 0.3rem;
      white-space: pre-wrap;
    }
    .label {
      margin-bottom: 0.2rem;
    }
    .shown {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.8rem;
    }
    .error {
      padding-inline-start: 0.8rem;
      border-inline-start: 3px solid var(--_wrong);
      font-size: 0.875rem;
      line-height: 1.5;
      overflow-wrap: anywhere;
    }
    .error b {
      color: var(--_wrong);
    }
    .error p {
      white-space: pre-wrap;
    }
    .error pre {
      overflow-x: auto;
      margin-top: 0.3rem;
      font: 0.8125rem/1.5 var(--_mono);
    }
    .files {
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: 0.875rem;
      overflow-wrap: anywhere;
    }
    .consent {
      padding-inline-start: 0.8rem;
      border-inline-start: 3px solid var(--_rule);
    }
    .consent.asked {
      border-inline-start-color: var(--_accent);
      color: var(--_ink);
    }
    .consent.wrong {
      border-inline-start-color: var(--_wrong);
    }
    .body > tab-agent-prose {
      font-size: 1.0625rem;
      line-height: 1.55;
    }
    .dropped tab-agent-prose {
      color: var(--_soft);
    }
    .left {
      font-size: 0.8125rem;
      font-variant-numeric: tabular-nums;
    }
    .pulse::after {
      content: '';
      display: inline-block;
      width: 0.5em;
      height: 1.05em;
      margin-inline-start: 0.15em;
      vertical-align: -0.15em;
      background: var(--_accent);
      animation: pulse 1.1s steps(2, start) infinite;
    }
    @container (max-width: 36rem) {
      > article {
        grid-template-columns: minmax(0, 1fr);
      }
      > article > header {
        display: flex;
        flex-wrap: wrap;
        gap: 0.8rem;
        align-items: baseline;
        padding: 0.6rem 0.8rem;
        border-bottom: 1px solid var(--_margin);
      }
      .number,
      .title {
        margin: 0;
      }
      .number {
        font-size: 1.375rem;
      }
      > article > .body {
        padding: 0.8rem;
        border: 0;
      }
    }
  }
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8rem;
    list-style: none;
  }
  @keyframes pulse {
    to {
      visibility: hidden;
    }
  }
`;
