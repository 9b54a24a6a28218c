import MDXContent from '@theme/MDXContent';
import TextPage from '../../components/TextPage';
import Text from './_accessibility.mdx';

export default function Accessibility() {
  return (
    <TextPage title="Accessibility" description="What this guide does for readers with a keyboard, a screen reader, large text or own colors; how it was tested; what is not good yet.">
      <MDXContent>
        <Text />
      </MDXContent>
    </TextPage>
  );
}
