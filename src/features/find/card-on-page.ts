/** A result's card as it stands on the page, and the link of its heading, which takes the focus. */
export const cardOf = (service: string): HTMLElement | null =>
  document.querySelector(`[data-service-id="${CSS.escape(service)}"]`);

export const linkOf = (card: HTMLElement | null | undefined): HTMLElement | null | undefined =>
  card?.querySelector<HTMLElement>('h3 a');
