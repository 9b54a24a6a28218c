import ContributePage from './_Page';
import Text from './_style.mdx';

export default function Style() {
  return <ContributePage path="/contribute/style/" description="Voice, numbers, spelling and links, as the linters keep them." Text={Text} />;
}
