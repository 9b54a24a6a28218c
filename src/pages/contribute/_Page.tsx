import Link from '@docusaurus/Link';
import MDXContent from '@theme/MDXContent';
import type {ComponentType} from 'react';
import TextPage from '../../components/TextPage';

/** The pages for contributors, in the order in which a newcomer needs them. */
const PAGES: [path: string, title: string][] = [
  ['/contribute/', 'Contribute'],
  ['/contribute/chapter/', 'Write a chapter'],
  ['/contribute/questions/', 'Write good questions'],
  ['/contribute/figures/', 'Make a figure'],
  ['/contribute/references/', 'Add a reference'],
  ['/contribute/style/', 'Style guide'],
  ['/contribute/review/', 'How a review goes'],
];

/** One page for contributors: its text, and the way to the others. */
export default function ContributePage({path, description, Text}: {path: string; description: string; Text: ComponentType}) {
  const title = PAGES.find(([one]) => one === path)![1];
  return (
    <TextPage title={title} description={description}>
      <MDXContent>
        <Text />
      </MDXContent>
      <nav aria-label="For contributors">
        <ul>
          {PAGES.filter(([one]) => one !== path).map(([one, name]) => (
            <li key={one}>
              <Link to={one}>{name}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </TextPage>
  );
}
