/** GOV.UK Frontend brings no types: those of the one component that we use. */
declare module 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs' {
  export class ExitThisPage {
    constructor(root: Element);
    protected readonly $button: HTMLAnchorElement;
    protected readonly $updateSpan: HTMLElement;
    protected readonly i18n: { t(key: 'activated'): string };
    protected $overlay: HTMLElement | null;
    exitPage(): void;
    resetPage(): void;
  }
}
