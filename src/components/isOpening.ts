/** Whether the page's HTML is being taken over: what the server has drawn is there. Later, what is drawn is new. */
export const isOpening = (): boolean => document.documentElement.dataset.hasHydrated !== 'true';
