import { svg } from 'lit';

/** The mark of the house: a sheet with a margin, and a prompt on it. */
export const brandMark = svg`<svg viewBox="0 0 32 32" fill="none" aria-hidden="true">
  <rect x="3" y="3" width="26" height="26" rx="5" stroke="currentColor" stroke-width="2" />
  <path d="M10.5 3v26" stroke="var(--_margin)" stroke-width="2" />
  <path d="M15 11.5l5 4.5-5 4.5" stroke="var(--_accent)" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
</svg>`;

/** Two sliders. */
export const settingsMark = svg`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" aria-hidden="true">
  <path d="M2 5h6m4 0h2M2 11h2m4 0h6" />
  <circle cx="10" cy="5" r="2" />
  <circle cx="6" cy="11" r="2" />
</svg>`;

/** A paper clip. */
export const attachMark = svg`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
  <path d="M13.5 7.4 8.2 12.7a3.2 3.2 0 0 1-4.5-4.5l5.6-5.6a2.1 2.1 0 0 1 3 3L6.7 11.2a1.05 1.05 0 0 1-1.5-1.5l4.9-4.9" />
</svg>`;
