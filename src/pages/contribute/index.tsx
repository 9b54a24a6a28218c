import ContributePage from './_Page';
import Text from './_index.mdx';

export default function Contribute() {
  return <ContributePage path="/contribute/" description="From an idea to a merged pull request in an evening." Text={Text} />;
}
