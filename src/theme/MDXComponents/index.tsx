// Wraps the theme's map: the guide's own tags, code colored at build, links to other sites that say so.
import Original from '@theme-original/MDXComponents';
import {tags} from '../../components';
import CodeBlock from '../../components/Code';
import ProseLink from '../../components/ExternalLink/ProseLink';

export default {...Original, ...tags, pre: CodeBlock, a: ProseLink};
