import MDXContent from '@theme/MDXContent';
import TextPage from '../../components/TextPage';
import Text from './_text.mdx';

export default function About() {
  return (
    <TextPage title="About this guide" description="How the guide is made, its licenses, what it keeps about you, and how far it is.">
      <MDXContent>
        <Text />
      </MDXContent>
    </TextPage>
  );
}
