import ContributePage from './_Page';
import Text from './_review.mdx';

export default function Review() {
  return <ContributePage path="/contribute/review/" description="What a reviewer looks at, in which order, and how disagreement ends." Text={Text} />;
}
