import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** A page that was opened with formulas has their fonts' names in its head (src/plugins/first-visit); to link them again would lay out all of it anew. */
const areNamed = (href: string) => typeof document !== 'undefined' && document.querySelector(`style[data-sheet="${href}"]`) !== null;

/** KaTeX's style sheet, for pages with a formula only; put there by src/plugins/remark-math-styles.ts. */
export default function MathStyles() {
  const fonts = useBaseUrl('/katex/fonts.css');
  return (
    <Head>
      {!areNamed(fonts) && <link rel="stylesheet" href={fonts} />}
      <link rel="stylesheet" href={useBaseUrl('/katex/katex.css')} />
    </Head>
  );
}
