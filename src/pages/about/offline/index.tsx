import MDXContent from '@theme/MDXContent';
import TextPage from '../../../components/TextPage';
import Text from './_text.mdx';

export default function ReadingOffline() {
  return (
    <TextPage title="Reading without a network" description="What this browser keeps of the guide, how to keep a part or the labs ahead, and how to turn that off.">
      <MDXContent>
        <Text />
      </MDXContent>
    </TextPage>
  );
}
