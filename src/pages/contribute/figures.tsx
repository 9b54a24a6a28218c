import ContributePage from './_Page';
import Text from './_figures.mdx';

export default function Figures() {
  return <ContributePage path="/contribute/figures/" description="How a figure that can be played with is made and tested." Text={Text} />;
}
