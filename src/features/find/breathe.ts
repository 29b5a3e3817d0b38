/** Long work in pieces: between two of them a slow phone answers a press. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
