import { css } from 'lit';

/** How the parts of `<tab-agent>` stand together; below 60rem of its own width the list of runs folds away. */
export const tabAgentStyle = css`
  :host {
    container-type: inline-size;
    overflow: auto;
    background: var(--_paper);
    color: var(--_ink);
    font: 0.9375rem/1.5 var(--_sans);
    -webkit-text-size-adjust: 100%;
  }
  .layout {
    position: relative;
    display: grid;
    grid-template-columns: 17rem minmax(0, 1fr);
    min-height: 100%;
  }
  .history-list {
    position: sticky;
    top: 0;
    align-self: start;
    display: grid;
    gap: 1.4rem;
    max-height: 100dvh;
    padding: 1.4rem 0 1.4rem 1.4rem;
    overflow-y: auto;
  }
  .brand {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    font: 1.375rem/1.2 var(--_serif);
    letter-spacing: -0.01em;
  }
  .brand svg {
    width: 1.5rem;
    height: 1.5rem;
    flex: none;
  }
  .history-list .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    margin-bottom: 0.4rem;
  }
  .main {
    display: grid;
    grid-template-columns: minmax(0, 46rem);
    align-content: start;
    justify-content: center;
    gap: 1rem;
    padding: 1.4rem clamp(0.9rem, 4cqi, 3rem) 4rem;
  }
  .bar {
    display: flex;
    gap: 0.6rem;
    justify-content: end;
    align-items: center;
    min-height: 2rem;
  }
  .bar .brand,
  .bar .history {
    display: none;
  }
  .model {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    max-width: 100%;
    border-radius: 99px;
    font-size: 0.8125rem;
  }
  .model span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .model svg {
    width: 1em;
    height: 1em;
    flex: none;
    color: var(--_soft);
  }
  .top.working {
    position: sticky;
    z-index: 1;
    top: 0;
    margin: -0.5rem;
    padding: 0.5rem;
    background: var(--_paper);
  }
  .hello {
    padding-block: clamp(0rem, 3cqi, 2rem) 0.4rem;
  }
  .hello h2 {
    max-width: 21ch;
    font: clamp(1.75rem, 1.2rem + 2.6cqi, 2.75rem) / 1.15 var(--_serif);
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .hello p {
    max-width: 36rem;
    margin-top: 0.7rem;
    color: var(--_soft);
    line-height: 1.6;
  }
  .notice {
    padding: 0.9rem 1.1rem;
    border: 1px solid var(--_rule);
    border-inline-start: 4px solid var(--_wrong);
    border-radius: var(--_radius);
    background: var(--_sheet);
    overflow-wrap: anywhere;
  }
  /* At the end of everything and always in view: what comes and goes there moves nothing that is being read. */
  tab-agent-engines {
    position: sticky;
    z-index: 1;
    bottom: 0;
    padding-block: 0.4rem;
    border-top: 1px solid var(--_rule);
    background: var(--_paper);
  }
  .asked {
    font: 1.25rem/1.4 var(--_serif);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  @container (max-width: 60rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
    .layout > .history-list {
      display: none;
    }
    .layout > .history-list.open {
      position: absolute;
      z-index: 2;
      inset: 3.4rem 0 auto;
      display: grid;
      max-height: 70dvh;
      padding: 0.9rem clamp(0.9rem, 4cqi, 3rem);
      border-block: 1px solid var(--_rule);
      background: var(--_sheet);
      box-shadow: 0 0.8rem 1.6rem rgb(20 16 8 / 18%);
    }
    .history-list .brand {
      display: none;
    }
    .bar {
      justify-content: space-between;
    }
    .bar .brand,
    .bar .history {
      display: flex;
      align-items: center;
    }
    .bar .history {
      margin-inline-start: auto;
      font-size: 0.8125rem;
    }
    .bar .model {
      min-width: 0;
    }
    .main {
      padding-top: 0.9rem;
    }
  }
  @container (max-width: 26rem) {
    .bar .brand {
      gap: 0.4rem;
      font-size: 1.125rem;
    }
  }
`;
