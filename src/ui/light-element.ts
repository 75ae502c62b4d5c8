import { LitElement } from 'lit';

/**
 * An element without a shadow tree of its own: its text belongs to the list or region around it, for find-in-page,
 * selection and whoever reads the page by program. Its style, scoped by its name, is part of what holds it.
 */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
