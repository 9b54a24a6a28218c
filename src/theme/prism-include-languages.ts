// Change: adds no language; code is colored while the site is built, and the theme's highlighter is not loaded.
export default function prismIncludeLanguages(): void {}
