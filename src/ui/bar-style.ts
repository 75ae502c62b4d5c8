import { css } from 'lit';

/** A thin bar that fills, in each browser's own parts; `--_bar` is the colour of what is done. */
export const barStyle = css`
  progress {
    height: 3px;
    border: 0;
    border-radius: 2px;
    background: var(--_rule);
    appearance: none;
  }
  progress::-webkit-progress-bar {
    border-radius: 2px;
    background: var(--_rule);
  }
  progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--_bar, var(--_accent));
  }
  progress::-moz-progress-bar {
    border-radius: 2px;
    background: var(--_bar, var(--_accent));
  }
`;
