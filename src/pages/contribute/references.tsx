import ContributePage from './_Page';
import Text from './_references.mdx';

export default function References() {
  return <ContributePage path="/contribute/references/" description="How a work enters the bibliography, and what happens when its address dies." Text={Text} />;
}
