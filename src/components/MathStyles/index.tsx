import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** KaTeX's style sheet, for pages with a formula only; put there by src/plugins/remark-math-styles.ts. */
export default function MathStyles() {
  return (
    <Head>
      <link rel="stylesheet" href={useBaseUrl('/katex/katex.css')} />
    </Head>
  );
}
