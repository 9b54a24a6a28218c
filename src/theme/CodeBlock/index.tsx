// Change: code is colored while the site is built, so a block is plain markup; the theme's highlighter is not loaded.
import CodeBlock from '../../components/Code';

export default CodeBlock;
