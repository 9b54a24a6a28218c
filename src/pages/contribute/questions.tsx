import ContributePage from './_Page';
import Text from './_questions.mdx';

export default function Questions() {
  return <ContributePage path="/contribute/questions/" description="What makes a question teach, and what the checks look for." Text={Text} />;
}
