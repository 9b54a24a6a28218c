// What src/plugins/figures writes and decides.
declare module '@figure-still' {
  const Still: import('react').ComponentType<{id: string; name: string; cite: import('react').ReactNode}> | null;
  export default Still;
}
declare module '@generated/figures/default/rows' {
  /** The rows of each data.sql, loaded with the figure. */
  export const rows: Record<string, () => Promise<{default: unknown}>>;
}
declare module '@generated/figures/default/stills' {
  /** All figures with their rows, for the server. */
  export const stills: Record<string, {figure: import('../../figures/types').AnyFigure; data: unknown}>;
}
