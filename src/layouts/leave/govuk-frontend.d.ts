/** GOV.UK Frontend brings no types: those of the one component that we use. */
declare module 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs' {
  export class ExitThisPage {
    constructor(root: Element, config?: { i18n?: Record<string, string> });
    protected readonly $root: Element;
    protected readonly $updateSpan: HTMLElement;
    exitPage(): void;
    resetPage(): void;
  }
}
