import type {UserThemeConfig} from '@docusaurus/theme-common';

export const REPOSITORY = 'https://github.com/bitgn/ml-pipelines';

export const themeConfig: UserThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  navbar: {
    title: 'ML Pipelines',
    hideOnScroll: false,
    logo: {src: 'img/arm.svg'}, // drawn by src/theme/Logo
    items: [
      {to: '/chapters/', label: 'Chapters', position: 'left', activeBaseRegex: '/chapters/'},
      {to: '/catalog/', label: 'Catalog', position: 'left'},
      {to: '/figures/', label: 'Figures', position: 'left'},
      {to: '/references/', label: 'References', position: 'left'},
      {to: '/glossary/', label: 'Glossary', position: 'left'},
      {to: '/progress/', label: 'Progress', position: 'left'},
      {to: '/review/', label: 'Review', position: 'left'},
      {to: '/about/', label: 'About', position: 'left'},
    ],
  },
  footer: {},
};
