// Wraps the theme's map: the guide's own tags, code colored at build, links to other sites that say so.
import Original from '@theme-original/MDXComponents';
import {tags} from '../../components';
import CodeBlock from '../../components/Code';
import ProseLink from '../../components/ExternalLink/ProseLink';

// `code` stays an element: the theme's would put the block within ours into a box of its own.
export default {...Original, ...tags, pre: CodeBlock, code: 'code', a: ProseLink};
