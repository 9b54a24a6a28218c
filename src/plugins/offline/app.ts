import type {DocusaurusConfig} from '@docusaurus/types';

/** What an operating system has to know to install the site. Addresses hold the base path: two guides on one host are two apps. */
export const appManifest = ({title, tagline, baseUrl}: Pick<DocusaurusConfig, 'title' | 'tagline' | 'baseUrl'>) => ({
  id: baseUrl,
  start_url: baseUrl,
  scope: baseUrl,
  name: title,
  short_name: 'ML Pipelines',
  description: tagline,
  lang: 'en',
  display: 'minimal-ui', // the address stays in sight, and back works as in a browser
  background_color: '#fbf8f1',
  theme_color: '#fbf8f1',
  icons: [
    {src: `${baseUrl}img/icon-192.png`, sizes: '192x192', type: 'image/png'},
    {src: `${baseUrl}img/icon-512.png`, sizes: '512x512', type: 'image/png'},
    {src: `${baseUrl}img/icon-maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable'},
  ],
  shortcuts: [
    {name: 'Chapters', url: `${baseUrl}chapters/`},
    {name: 'Review', url: `${baseUrl}review/`},
    {name: 'Your progress', url: `${baseUrl}progress/`},
  ],
});
