import ContributePage from './_Page';
import Text from './_chapter.mdx';

export default function Chapter() {
  return <ContributePage path="/contribute/chapter/" description="A worked example of a chapter, from the first command to the merge." Text={Text} />;
}
