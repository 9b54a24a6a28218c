/** Of the small drawing of a result, in its own units. */
export const WIDTH = 640;
export const HEIGHT = 220;
